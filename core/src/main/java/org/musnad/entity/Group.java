package org.musnad.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.EntityType;
import org.musnad.name.NameMention;
import org.musnad.text.Span;

/** One entity in the making. */
final class Group {
  /** Mentions are shorter; a longer one is not looked for. */
  private static final int LONGEST = 600;

  /** So many names of one entity are told apart. */
  private static final int MOST_NAMES = 8;

  final EntityType type;

  /** Its place among the sources, or -1. */
  final int source;

  final TreeSet<Span> mentions = new TreeSet<>();
  final TreeSet<Span> names = new TreeSet<>();

  /**
   * Those of its mentions at which it is a source of statements, which stay whatever covers them.
   */
  private final Set<Span> told = new HashSet<>();

  /** The words of its fullest name. */
  List<String> words = List.of();

  /** The words of each name that it has been given. */
  private final List<List<String>> called = new ArrayList<>(1);

  /** Its fullest name, as first written. */
  @Nullable Span fullest;

  /** Its id in the gazetteer, or empty. */
  String entry = "";

  /** The sentence that mentions it last. */
  int sentence;

  /** The entity that this one turned out to be, if it did. */
  @Nullable Group same;

  Group(EntityType type, int source) {
    this.type = type;
    this.source = source;
  }

  boolean isSource() {
    return source >= 0;
  }

  /** The entity that this one is in the end. */
  Group last() {
    Group group = this;
    while (group.same != null) {
      group = group.same;
    }
    return group;
  }

  /** Adds a name at a place of the text. */
  void name(NameMention name, Span span) {
    names.add(span);
    mention(span);
    if (entry.isEmpty()) {
      entry = name.entry();
    }
    if (name.words().size() > words.size()) {
      words = name.words();
      fullest = span;
    }
    call(name.words());
  }

  private void call(List<String> name) {
    if (called.size() < MOST_NAMES && !knows(name)) {
      called.add(name);
    }
  }

  /** Whether it has been given just this name; by index, as each name is asked about many. */
  private boolean knows(List<String> name) {
    for (int i = 0; i < called.size(); i++) {
      List<String> known = called.get(i);
      int same = 0;
      while (same < name.size() && same < known.size() && name.get(same).equals(known.get(same))) {
        same++;
      }
      if (same == name.size() && same == known.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code name} can be one of its names, or a part of one. */
  boolean isCalled(List<String> name) {
    boolean full = type == EntityType.PERSON && words.size() > 1 && name.size() > 1;
    if (full && !knows(name)) {
      return Alike.names(type, words, name); // not another of the family
    }
    for (List<String> known : called) {
      if (Alike.names(type, known, name)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a mention at which it is a source of statements. */
  void told(Span span) {
    told.add(span);
    mentions.add(span);
  }

  /** Adds a mention, unless it is part of one. */
  void mention(Span span) {
    Span other = mentions.floor(new Span(span.begin(), span.begin()));
    while (other != null && !other.covers(span)) {
      boolean far = span.begin() - other.begin() > LONGEST;
      other = far ? null : mentions.lower(other);
    }
    if (other == null) {
      mentions.add(span);
    }
  }

  /** Takes in all of {@code other}, which turned out to be the same. */
  void absorb(Group other) {
    other.same = this;
    names.addAll(other.names);
    other.called.forEach(this::call);
    mentions.addAll(other.mentions);
    told.addAll(other.told);
    other.names.stream().filter(span -> !told.contains(span)).forEach(mentions::remove);
    other.names.forEach(this::mention);
    if (entry.isEmpty()) {
      entry = other.entry;
    }
    if (other.words.size() > words.size()) {
      words = other.words;
      fullest = other.fullest;
    }
    sentence = Math.max(sentence, other.sentence);
  }
}
