package org.musnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.name.BodyRegister;
import org.musnad.name.NameMention;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Joins the names of one text to entities, in the order of the text: a short form is part of the
 * full name, a name in a source's description is the source's own, a title or head noun takes up
 * the last that had it.
 */
final class EntityJoiner {
  /** How many entities that have a word in common are looked at, the last first. */
  private static final int LOOK_BACK = 32;

  /** Sentences after which a noun alone takes nobody up any more. */
  private static final int FAR = 12;

  /** Letters of the longest description of a source in which a name is looked for. */
  private static final int LONGEST = 600;

  private final Tokens tokens;
  private final BodyRegister register;
  private final SourceNames sourceNames;
  private final List<Entity> sources;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Group>> byWord = new HashMap<>();
  private final Map<String, Group> byEntry = new HashMap<>();
  private final Map<String, Group> byTitle = new HashMap<>();
  private final Map<String, Group> byHead = new HashMap<>();

  /** The sources by where their mentions stand. */
  private final TreeMap<Span, Group> owners = new TreeMap<>();

  private @Nullable NameMention before;
  private @Nullable Group beforeGroup;

  EntityJoiner(Tokens tokens, BodyRegister register, List<Entity> sources) {
    this.tokens = tokens;
    this.register = register;
    this.sourceNames = new SourceNames(tokens);
    this.sources = sources;
    for (int i = 0; i < sources.size(); i++) {
      Group group = new Group(sources.get(i).type(), i);
      groups.add(group);
      for (Span mention : sources.get(i).mentions()) {
        group.told(mention);
        owners.putIfAbsent(mention, group);
      }
    }
  }

  /** Joins one name to its entity, which is made if it is new. */
  void add(NameMention name) {
    Span span = name.span(tokens);
    Group known = known(name);
    Group owner = owner(name, span);
    Group group = owner != null && known != null && owner != known ? one(known, owner) : owner;
    if (group == null) {
      group = known != null ? known : new Group(name.type(), -1);
    }
    if (known == null && owner == null) {
      groups.add(group);
    }
    group.name(name, span);
    learn(group, name);
    before = name;
    beforeGroup = group;
  }

  /** The entity that has this name already, or null. */
  private @Nullable Group known(NameMention name) {
    Group alias = alias(name);
    if (alias != null) {
      return alias;
    }
    Group same = name.entry().isEmpty() ? null : byEntry.get(name.entry());
    return same != null ? same.last() : alike(name);
  }

  /** {@code الهيئة العامة للاستثمار (ساجيا)}: what the name in parentheses is the short form of. */
  private @Nullable Group alias(NameMention name) {
    if (before == null
        || beforeGroup == null
        || before.type() != name.type()
        || before.last() != name.first() - 2
        || !tokens.is(name.first() - 1, Type.OPEN)
        || !tokens.is(name.last() + 1, Type.CLOSE)) {
      return null;
    }
    Group group = beforeGroup.last();
    Group other = name.entry().isEmpty() ? null : byEntry.get(name.entry());
    if (other != null && other.last() != group && group.entry.isEmpty()) {
      return one(other.last(), group);
    }
    return name.entry().isEmpty() || group.entry.isEmpty() || name.entry().equals(group.entry)
        ? group
        : null;
  }

  /**
   * The last entity of that type with a name of which this one, or which of this one, is a part.
   */
  private @Nullable Group alike(NameMention name) {
    for (int w = name.words().size() - 1; w >= 0; w--) {
      List<Group> candidates = byWord.getOrDefault(name.words().get(w), List.of());
      for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - LOOK_BACK); i--) {
        Group group = candidates.get(i).last();
        boolean other =
            !name.entry().isEmpty() && !group.entry.isEmpty() && !name.entry().equals(group.entry);
        if (group.type == name.type() && !other && group.isCalled(name.words())) {
          return group;
        }
      }
    }
    return null;
  }

  /** The source whose own name this is, if it has no other yet. */
  private @Nullable Group owner(NameMention name, Span span) {
    Span mention = owners.floorKey(new Span(span.begin(), span.begin()));
    while (mention != null && !mention.covers(span)) {
      boolean far = span.begin() - mention.begin() > LONGEST;
      mention = far ? null : owners.lowerKey(mention);
    }
    if (mention == null || span.begin() - mention.begin() > LONGEST) {
      return null;
    }
    Group group = owners.get(mention).last();
    boolean own = group.type == name.type() && sourceNames.own(name, mention);
    boolean free = group.words.isEmpty() || group.isCalled(name.words());
    return own && free ? group : null;
  }

  /** Makes one of two entities that are the same, and keeps the source, or the earlier one. */
  private static Group one(Group a, Group b) {
    if (a == b) {
      return a;
    }
    boolean first = a.isSource() && (!b.isSource() || a.source < b.source) || !b.isSource();
    Group kept = first ? a : b;
    kept.absorb(first ? b : a);
    return kept;
  }

  private void learn(Group group, NameMention name) {
    group.sentence = tokens.sentenceOf(name.first());
    if (!name.entry().isEmpty()) {
      byEntry.put(name.entry(), group);
      register.heads(name.entry()).forEach(head -> byHead.put(head, group));
    }
    if (!name.head().isEmpty()) {
      (Takers.isPerson(name.type()) ? byTitle : byHead).put(name.head(), group);
    }
    for (String word : name.words()) {
      List<Group> groups = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
      if (groups.isEmpty() || groups.get(groups.size() - 1) != group) {
        groups.add(group);
      }
    }
  }

  /** Joins a noun that takes up whoever or whatever had it last. */
  void takeUp(Taker taker) {
    Group known = (taker.person() ? byTitle : byHead).get(taker.noun());
    int sentence = tokens.sentenceOf(taker.token());
    if (known == null || sentence - known.last().sentence > FAR) {
      return;
    }
    Group group = known.last();
    Span span = taker.span(tokens);
    Group source = owners.get(span);
    if (source != null && source.last() != group) {
      boolean bare = source.last().words.isEmpty() && sourceNames.bare(source.last().mentions);
      if (!bare || source.last().type != group.type) {
        return;
      }
      group = one(source.last(), group);
    }
    group.mention(span);
    group.sentence = sentence;
  }

  /** The entities: sources first, as they were, then the others in the order of the text. */
  Joined joined() {
    List<Entity> entities = new ArrayList<>(groups.size());
    Map<String, String> same = new HashMap<>();
    int others = sources.size();
    for (Group group : groups) {
      if (group.same != null) {
        if (group.isSource()) {
          Group last = group.last();
          same.put(sources.get(group.source).id(), sources.get(last.source).id());
        }
        continue;
      }
      String id = group.isSource() ? sources.get(group.source).id() : "e" + ++others;
      entities.add(
          new Entity(
              id,
              group.type,
              canonical(group),
              List.copyOf(group.mentions),
              List.copyOf(group.names)));
    }
    return new Joined(entities, same);
  }

  private String canonical(Group group) {
    if (group.type == EntityType.GROUP && !group.entry.isEmpty()) {
      return group.entry;
    }
    String main = group.entry.isEmpty() ? "" : register.name(group.entry);
    if (!main.isEmpty()) {
      return main;
    }
    return group.fullest == null
        ? sources.get(group.source).name()
        : sourceNames.written(group.fullest);
  }
}
