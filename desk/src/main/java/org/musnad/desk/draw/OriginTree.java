package org.musnad.desk.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;

/**
 * The origin graph in words: each article in order of time, below it on whose word it has the
 * claim. What has been told before is named again, but not told again.
 *
 * @param items the articles
 */
public record OriginTree(List<Item> items) {

  /** Copies the list. */
  public OriginTree {
    items = List.copyOf(items);
  }

  /**
   * A bearer.
   *
   * @param id the id of its node where it is told for the first time, or empty
   * @param how what says that the one above has it from here, or empty
   * @param name what it is called
   * @param note more about it, or empty
   * @param href its place in the text, or null
   * @param again whether it was told above
   * @param choke whether every path passes it
   * @param accounts where others have it from here
   * @param below on whose word it has it
   */
  public record Item(
      String id,
      String how,
      String name,
      String note,
      @Nullable String href,
      boolean again,
      boolean choke,
      List<Place> accounts,
      List<Item> below) {

    /** Copies the lists. */
    public Item {
      accounts = List.copyOf(accounts);
      below = List.copyOf(below);
    }
  }

  /**
   * A link to a place.
   *
   * @param text the words of the link
   * @param href where it leads
   */
  public record Place(String text, String href) {}

  /**
   * Tells a side.
   *
   * @param place gives the address of an account's place in its article
   */
  public static OriginTree of(Side side, Words words, Function<Account, String> place) {
    return new Teller(side, words, place).tree();
  }

  private static final class Teller {
    private final Side side;
    private final Captions captions;
    private final Function<Account, String> place;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, List<String>> reports = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Teller(Side side, Words words, Function<Account, String> place) {
      this.side = side;
      this.captions = new Captions(words);
      this.place = place;
      side.accounts().forEach(account -> accounts.put(account.name(), account));
      for (Node node : side.nodes()) {
        for (Edge edge : side.edges(node.id())) {
          reports.computeIfAbsent(edge.to(), k -> new ArrayList<>()).addAll(edge.accounts());
        }
      }
    }

    OriginTree tree() {
      return new OriginTree(side.articles().stream().map(node -> item(node, "")).toList());
    }

    private Item item(Node node, String how) {
      List<Edge> edges = side.edges(node.id());
      boolean first = told.add(node.id());
      List<Item> below = new ArrayList<>();
      if (first) {
        edges.forEach(edge -> below.add(item(side.node(edge.to()), captions.how(edge))));
      }
      List<Account> own = side.accountsOf(node.id());
      return new Item(
          first ? node.id() : "",
          how,
          captions.name(node),
          captions.note(node),
          own.isEmpty() ? null : place.apply(own.get(0)),
          !first && !edges.isEmpty(),
          side.isChokePoint(node.id()),
          first && node.source() != null ? places(node) : List.of(),
          below);
    }

    private List<Place> places(Node node) {
      return reports.getOrDefault(node.id(), List.of()).stream()
          .distinct()
          .map(accounts::get)
          .filter(account -> account != null)
          .map(account -> new Place(captions.outlet(account.article()), place.apply(account)))
          .toList();
    }
  }
}
