package org.musnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/** Joins the mentions of one source: full names, short forms, titles taken up again. */
public final class Entities {

  private static final class Group {
    final List<SourcePhrase> phrases = new ArrayList<>();
    Kind kind;
    Identified identified;

    Group(SourcePhrase first) {
      kind = first.kind();
      identified = first.identified();
      phrases.add(first);
    }
  }

  private final List<Group> groups = new ArrayList<>();

  /** The index of the entity that {@code phrase} is, which is made if it is new. */
  public int add(SourcePhrase phrase) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      Group group = groups.get(i);
      if (same(group, phrase)) {
        join(group, phrase);
        return i;
      }
    }
    groups.add(new Group(phrase));
    return groups.size() - 1;
  }

  private static void join(Group group, SourcePhrase phrase) {
    if (!group.phrases.contains(phrase)) {
      group.phrases.add(phrase);
    }
    if (phrase.identified().ordinal() < group.identified.ordinal()) {
      group.identified = phrase.identified();
    }
  }

  private static boolean same(Group group, SourcePhrase phrase) {
    for (SourcePhrase other : group.phrases) {
      if (other.span().equals(phrase.span()) || same(other, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(SourcePhrase a, SourcePhrase b) {
    boolean people = a.kind() == Kind.PERSON || b.kind() == Kind.PERSON;
    if (people && a.kind() != b.kind()) {
      return false;
    }
    if (!a.names().isEmpty() && !b.names().isEmpty()) {
      List<String> few = a.names().size() < b.names().size() ? a.names() : b.names();
      List<String> many = few == a.names() ? b.names() : a.names();
      return many.containsAll(few);
    }
    boolean again = b.definite() && b.names().isEmpty() && !b.head().isEmpty();
    return again && b.head().equals(a.head()) && (a.kind() == b.kind() || a.kind() == Kind.GROUP);
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
    List<Entity> list = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      List<Span> spans = group.phrases.stream().map(SourcePhrase::span).distinct().sorted().toList();
      list.add(new Entity(id(i), group.kind, name(group, text), spans));
    }
    return list;
  }

  private static String name(Group group, String text) {
    @Nullable SourcePhrase best = null;
    for (SourcePhrase phrase : group.phrases) {
      if (best == null || phrase.names().size() > best.names().size()) {
        best = phrase;
      }
    }
    return best == null ? "" : best.span().of(text);
  }
}
