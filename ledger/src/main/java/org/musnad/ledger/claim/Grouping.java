package org.musnad.ledger.claim;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts accounts that hang together pair by pair into claims. What follows from pair to pair can
 * drift from its topic; so, in order of time, each account goes to the claim that has the account
 * most like it, if it is like the earliest of that claim too, and else begins a claim of its own.
 */
final class Grouping {
  private final Likeness likeness;

  Grouping(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * The claims of one component.
   *
   * @param component accounts, each the same as some other of them; in any order
   */
  List<List<Telling>> claims(List<Telling> component) {
    List<Telling> inTime = new ArrayList<>(component);
    inTime.sort(Telling.IN_TIME);
    List<Home> homes = new ArrayList<>();
    for (Telling telling : inTime) {
      Home home = home(telling, homes);
      if (home == null) {
        home = new Home();
        homes.add(home);
      }
      home.add(telling);
    }
    return homes.stream().map(home -> home.members).toList();
  }

  /** The claim that an account belongs to, or null. */
  private @Nullable Home home(Telling telling, List<Home> homes) {
    Home found = null;
    double best = 0;
    for (Home home : homes) {
      if (likeness.anchored(home.members.get(0), telling)) {
        for (List<Telling> wording : home.byStems.values()) {
          double nearness = likeness.nearness(wording.get(0), telling);
          if (nearness > best && saysSame(wording, telling)) {
            best = nearness;
            found = home;
          }
        }
      }
    }
    return found;
  }

  /**
   * Whether one of some accounts of the same stems says the same; the later, the nearer they are.
   */
  private boolean saysSame(List<Telling> wording, Telling telling) {
    for (int i = wording.size() - 1; i >= 0; i--) {
      if (!Likeness.isNear(wording.get(i).matter(), telling.matter())) {
        return false;
      }
      if (likeness.same(wording.get(i), telling)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A claim as it grows. Accounts of the same stems are as near to any other, so that a sentence
   * that thousands have is compared once.
   */
  private static final class Home {
    private final List<Telling> members = new ArrayList<>();
    private final Map<IntBuffer, List<Telling>> byStems = new LinkedHashMap<>();

    void add(Telling telling) {
      members.add(telling);
      byStems
          .computeIfAbsent(IntBuffer.wrap(telling.ids()), stems -> new ArrayList<>())
          .add(telling);
    }
  }
}
