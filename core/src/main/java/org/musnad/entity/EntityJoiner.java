package org.musnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.text.Span;
import org.musnad.token.Tokens;

/**
 * Joins the names of one text to entities: a short form is part of the full name, a head noun with
 * the article takes up the last that it headed, a name within a source's description is the
 * source's own if it is of its sort.
 */
final class EntityJoiner {
  /** How many entities that have a word in common are looked at, the last first. */
  private static final int LOOK_BACK = 32;

  /** One entity in the making. */
  private static final class Group {
    final String id;
    final EntityType type;
    final TreeSet<Span> mentions = new TreeSet<>();
    final TreeSet<Span> names = new TreeSet<>();
    List<String> words = List.of();
    @Nullable Span fullest;

    Group(String id, EntityType type) {
      this.id = id;
      this.type = type;
    }
  }

  private final Tokens tokens;
  private final List<Entity> sources;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byWord = new HashMap<>();
  private final Map<String, Group> byEntry = new HashMap<>();
  private final Map<String, Group> byHead = new HashMap<>();
  private final TreeSet<Owned> owned = new TreeSet<>();

  /** A mention of a source, and whose it is. */
  private record Owned(Span span, Group group) implements Comparable<Owned> {
    @Override
    public int compareTo(Owned other) {
      int bySpan = span.compareTo(other.span);
      return bySpan != 0 ? bySpan : group.id.compareTo(other.group.id);
    }
  }

  EntityJoiner(Tokens tokens, List<Entity> sources) {
    this.tokens = tokens;
    this.sources = sources;
    for (Entity source : sources) {
      Group group = new Group(source.id(), source.type());
      groups.add(group);
      for (Span mention : source.mentions()) {
        group.mentions.add(mention);
        owned.add(new Owned(mention, group));
      }
    }
  }

  /** Joins one name to its entity, which is made if it is new. */
  void add(NameMention name) {
    Span span = span(name);
    Group group = of(name, span);
    if (group == null) {
      group = new Group("e" + (groups.size() + 1), name.type());
      groups.add(group);
    }
    group.names.add(span);
    if (around(span, group) == null) {
      group.mentions.add(span);
    }
    learn(group, name, span);
  }

  private Span span(NameMention name) {
    boolean told = name.letters() != NameMention.CLITICS;
    int letters = told ? name.letters() : NameSpans.clitics(tokens.word(name.first()));
    int begin =
        letters == 0 ? tokens.begin(name.first()) : tokens.beginAfter(name.first(), letters);
    return new Span(begin, tokens.end(name.last()));
  }

  private @Nullable Group of(NameMention name, Span span) {
    if (!name.entry().isEmpty() && byEntry.containsKey(name.entry())) {
      return byEntry.get(name.entry());
    }
    if (name.words().isEmpty()) {
      return byHead.get(name.head());
    }
    Group alike = alike(name);
    return alike != null ? alike : source(name, span);
  }

  /** The last entity of that type whose words hold all of these, or are all among them. */
  private @Nullable Group alike(NameMention name) {
    for (int w = name.words().size() - 1; w >= 0; w--) {
      List<Group> candidates = byWord.getOrDefault(name.words().get(w), List.of());
      for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - LOOK_BACK); i--) {
        Group group = candidates.get(i);
        if (group.type == name.type() && same(group.words, name.words())) {
          return group;
        }
      }
    }
    return null;
  }

  private static boolean same(List<String> known, List<String> words) {
    return known.size() < words.size() ? words.containsAll(known) : known.containsAll(words);
  }

  /** The source whose description holds the name, if it has no name yet and is of its sort. */
  private @Nullable Group source(NameMention name, Span span) {
    for (Owned each :
        owned
            .headSet(new Owned(new Span(span.begin(), span.begin()), LAST), true)
            .descendingSet()) {
      if (each.span().covers(span)) {
        boolean free = each.group().words.isEmpty() && each.group().type == name.type();
        return free ? each.group() : null;
      }
      if (span.begin() - each.span().begin() > FAR) {
        return null;
      }
    }
    return null;
  }

  private static final Group LAST = new Group("~", EntityType.UNKNOWN);
  private static final int FAR = 600;

  private @Nullable Span around(Span span, Group group) {
    for (Span mention :
        group.mentions.headSet(new Span(span.begin(), span.begin()), true).descendingSet()) {
      if (mention.covers(span)) {
        return mention;
      }
      if (span.begin() - mention.begin() > FAR) {
        return null;
      }
    }
    return null;
  }

  private void learn(Group group, NameMention name, Span span) {
    if (!name.entry().isEmpty()) {
      byEntry.putIfAbsent(name.entry(), group);
    }
    if (!name.head().isEmpty()) {
      byHead.put(name.head(), group);
    }
    if (name.words().size() > group.words.size()) {
      group.words = name.words();
      group.fullest = span;
    }
    for (String word : name.words()) {
      List<Group> groups = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
      if (groups.isEmpty() || groups.get(groups.size() - 1) != group) {
        groups.add(group);
      }
    }
  }

  /** The entities: sources first, as they were, then the others in the order of the text. */
  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      String name = group.fullest != null ? group.fullest.of(tokens.text()) : sources.get(i).name();
      entities.add(
          new Entity(
              group.id, group.type, name, List.copyOf(group.mentions), List.copyOf(group.names)));
    }
    return entities;
  }
}
