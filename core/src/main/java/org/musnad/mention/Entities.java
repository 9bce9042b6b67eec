package org.musnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Span;

/**
 * Joins the mentions of one source: full names, short forms, titles taken up again. Where a mention
 * could be of several entities it is of the latest.
 *
 * <p>Mentions are found by their place, their head and each word of their name, so that one more
 * costs no more late in a long text than early in it.
 */
public final class Entities {
  /** How many names that have a word in common are looked at, the last first. */
  private static final int LOOK_BACK = 64;

  private static final int NONE = -1;

  private static final class Group {
    final Kind kind;
    final List<Span> spans = new ArrayList<>();
    SourcePhrase fullest;
    Identified identified;

    Group(SourcePhrase first) {
      kind = first.kind();
      fullest = first;
      identified = first.identified();
    }
  }

  /** The name that a mention of an entity has. */
  private record Name(Kind kind, List<String> words, int entity) {
    boolean is(Kind otherKind, List<String> otherWords, int otherEntity) {
      return entity == otherEntity && kind == otherKind && words.equals(otherWords);
    }
  }

  private final List<Group> groups = new ArrayList<>();
  private final Map<Long, Integer> byPlace = new HashMap<>();

  /** For each head the last entity of each kind that has it. */
  private final Map<String, int[]> byHead = new HashMap<>();

  private final Map<String, List<Name>> byWord = new HashMap<>();

  /** The index of the entity that {@code phrase} is, which is made if it is new. */
  public int add(SourcePhrase phrase) {
    int entity = Math.max(byPlace.getOrDefault(place(phrase), NONE), like(phrase));
    if (entity == NONE) {
      entity = groups.size();
      groups.add(new Group(phrase));
    }
    join(entity, phrase);
    return entity;
  }

  private static Long place(SourcePhrase phrase) {
    return (long) phrase.span().begin() << 32 | phrase.span().end();
  }

  /** The last entity with a mention that names the same as {@code phrase}. */
  private int like(SourcePhrase phrase) {
    if (!phrase.names().isEmpty()) {
      return named(phrase);
    }
    int[] latest = phrase.definite() && !phrase.head().isEmpty() ? byHead.get(phrase.head()) : null;
    if (latest == null) {
      return NONE;
    }
    int alike = latest[phrase.kind().ordinal()];
    boolean person = phrase.kind() == Kind.PERSON;
    int entity = person ? alike : Math.max(alike, latest[Kind.GROUP.ordinal()]);
    return entity != NONE && groups.get(entity).fullest.differs(phrase) ? NONE : entity;
  }

  /** The last entity whose name has all words of this one, or only words of this one. */
  private int named(SourcePhrase phrase) {
    int latest = NONE;
    for (String word : phrase.names()) {
      List<Name> names = byWord.getOrDefault(word, List.of());
      for (int i = names.size() - 1; i >= Math.max(0, names.size() - LOOK_BACK); i--) {
        Name name = names.get(i);
        if (name.entity() > latest && same(name, phrase)) {
          latest = name.entity();
        }
      }
    }
    return latest;
  }

  private static boolean same(Name name, SourcePhrase phrase) {
    boolean people = name.kind() == Kind.PERSON || phrase.kind() == Kind.PERSON;
    if (people && name.kind() != phrase.kind()) {
      return false;
    }
    List<String> words = phrase.names();
    return name.words().size() < words.size()
        ? words.containsAll(name.words())
        : name.words().containsAll(words);
  }

  private void join(int entity, SourcePhrase phrase) {
    Group group = groups.get(entity);
    Integer before = byPlace.put(place(phrase), entity);
    if (before == null || before != entity) {
      group.spans.add(phrase.span());
    }
    if (phrase.names().size() > group.fullest.names().size()) {
      group.fullest = phrase;
    }
    if (phrase.identified().ordinal() < group.identified.ordinal()) {
      group.identified = phrase.identified();
    }
    indexHead(entity, phrase);
    indexName(entity, phrase);
  }

  private void indexHead(int entity, SourcePhrase phrase) {
    if (phrase.head().isEmpty()) {
      return;
    }
    int[] latest = byHead.get(phrase.head());
    if (latest == null) {
      latest = new int[Kind.values().length];
      Arrays.fill(latest, NONE);
      byHead.put(phrase.head(), latest);
    }
    int kind = phrase.kind().ordinal();
    latest[kind] = Math.max(latest[kind], entity);
  }

  private void indexName(int entity, SourcePhrase phrase) {
    for (String word : phrase.names()) {
      List<Name> names = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
      if (!knows(names, entity, phrase)) {
        names.add(new Name(phrase.kind(), phrase.names(), entity));
      }
    }
  }

  private static boolean knows(List<Name> names, int entity, SourcePhrase phrase) {
    for (int i = names.size() - 1; i >= Math.max(0, names.size() - LOOK_BACK); i--) {
      if (names.get(i).is(phrase.kind(), phrase.names(), entity)) {
        return true;
      }
    }
    return false;
  }

  /** How far the entity that {@code phrase} belongs to is identified. */
  public Identified identified(int entity, SourcePhrase phrase) {
    Identified own = phrase.identified();
    Identified joint = groups.get(entity).identified;
    return joint.ordinal() < own.ordinal() ? joint : own;
  }

  /** The id of an entity in the reading. */
  public static String id(int entity) {
    return "e" + (entity + 1);
  }

  /** The entities, with their mentions as spans of {@code text}. */
  public List<Entity> list(String text) {
    List<Entity> list = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      group.spans.sort(null);
      EntityType type = EntityType.of(group.kind);
      list.add(new Entity(id(i), type, group.fullest.span().of(text), group.spans, List.of()));
    }
    return list;
  }
}
