package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.place.PlaceMention;
import org.musnad.syntax.Syntax;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where proper names stand in one text. */
public final class ProperNames {
  private static final int LONGEST_SPEAKER = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PersonNames persons;
  private final BodyNames bodies;
  private final PlaceNames places;
  private final PeopleNames peoples;
  private final Aliases aliases;
  private final NameWords words;
  private final Contexts contexts;
  private final NameData data;

  /** Where people are mentioned whom statements have for their sources. */
  private final @Nullable Span[] speakers;

  /**
   * Of one text.
   *
   * @param syntax of the text
   * @param data what is known of names
   * @param found the places that the text names
   * @param sources of its statements, with their mentions
   */
  public ProperNames(Syntax syntax, NameData data, List<PlaceMention> found, List<Entity> sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.data = data;
    this.words = data.words();
    this.contexts = data.contexts();
    this.persons = new PersonNames(syntax, words);
    this.bodies = new BodyNames(syntax, data.heads(), contexts, persons);
    this.places = new PlaceNames(syntax, contexts, found);
    this.peoples = new PeopleNames(syntax, data.peoples(), persons.roles());
    this.aliases = new Aliases(tokens);
    this.speakers = speakers(sources);
  }

  /** The mentions of people by the tokens that they begin with. */
  private @Nullable Span[] speakers(List<Entity> sources) {
    List<Span> mentions = new ArrayList<>();
    for (Entity source : sources) {
      if (source.type() == EntityType.PERSON) {
        mentions.addAll(source.mentions());
      }
    }
    mentions.sort(null);
    Span[] byToken = new Span[tokens.size()];
    int i = 0;
    for (Span mention : mentions) {
      while (i < tokens.size() && tokens.end(i) <= mention.begin()) {
        i++;
      }
      if (i < tokens.size()) {
        byToken[i] = mention;
      }
    }
    return byToken;
  }

  /** All names, in order and disjoint. */
  public List<NameMention> find() {
    List<NameMention> full = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      NameMention name = at(i, full);
      if (name != null) {
        if (!thing(name)) {
          full.add(name);
        }
        i = name.last();
        NameMention alias = aliases.after(name);
        if (alias != null && at(alias.first(), List.of()) == null) {
          full.add(alias);
          i = alias.last();
        }
      }
    }
    return withShortForms(full);
  }

  /** Whether "and" joins the word at {@code i} to a person's name right before it. */
  private boolean joined(List<NameMention> names, int i) {
    NameMention last = names.isEmpty() ? null : names.get(names.size() - 1);
    return last != null
        && last.last() == i - 1
        && last.type() == EntityType.PERSON
        && tokens.word(i).conjunction();
  }

  /** The name that begins at token {@code i}, after those found so far, or null. */
  private @Nullable NameMention at(int i, List<NameMention> found) {
    if (!tokens.is(i, Type.WORD) || !candidate(i)) {
      return null;
    }
    NameMention body = bodies.at(i);
    if (body != null) {
      return body;
    }
    NameMention people = peoples.at(i);
    if (people != null) {
      return people;
    }
    NameMention person = persons.at(i, joined(found, i));
    NameMention place = places.at(i);
    if (place != null && (person == null || person.last() <= place.last())) {
      return place;
    }
    return person != null ? person : speaker(i);
  }

  /** {@code شارع الشيخ نادر}: whether what has this name here is a street, hall, town or make. */
  private boolean thing(NameMention name) {
    int i = name.first();
    boolean place = name.type() == EntityType.PLACE;
    Word word = tokens.word(i);
    if (!place && name.type() != EntityType.PERSON
        || name.letters() > 0
        || word.conjunction()
        || word.preposition() != 0) {
      return false;
    }
    int before = quoted(i) ? i - 2 : i - 1;
    Word title = tokens.word(before);
    int head = title.heads("person") && title.definite() ? before - 1 : before;
    Word noun = tokens.word(head);
    if (!tokens.is(head, Type.WORD)
        || !noun.may(Domain.HINT)
        || noun.definite()
        || noun.pronoun()) {
      return false;
    }
    boolean make = contexts.is(Contexts.Hint.MAKE, noun) && !persons.roles().given(i);
    boolean other = make || contexts.is(Contexts.Hint.LAND, noun);
    return !place && other || contexts.is(Contexts.Hint.FACILITY, noun);
  }

  private boolean quoted(int i) {
    return tokens.is(i - 1, Type.QUOTE);
  }

  /** Whether a name can begin at token {@code i}, by its word or what stands beside it. */
  private boolean candidate(int i) {
    Word before = tokens.word(i - 1);
    return tokens.word(i).may(Domain.NAME)
        || places.begins(i)
        || speakers[i] != null
        || tokens.word(i + 1).is(Feature.NAME_PARTICLE) // X بن Y
        || before.head() != null && data.peoples().tribe(before);
  }

  /**
   * {@code وقال نصر الله}: whoever speaks is a person, though the words could be something else.
   */
  private @Nullable NameMention speaker(int i) {
    Span mention = speakers[i];
    boolean god = tokens.word(i).is(Feature.NAME_PARTICLE) && tokens.word(i).definite();
    if (mention == null || god) {
      return null;
    }
    int end = mention.end();
    int last = i;
    List<String> words = new ArrayList<>();
    for (; last < tokens.size() && tokens.end(last) <= end; last++) {
      Word word = tokens.word(last);
      boolean named = tokens.is(last, Type.WORD) && word.head() == null;
      boolean several = last > i || tokens.end(i) < end;
      boolean odd = several && persons.roles().at(last) == Role.NONE;
      if (!named || odd || last - i >= LONGEST_SPEAKER) {
        return null;
      }
      words.add(word.stem());
    }
    return last == i || words.isEmpty()
        ? null
        : new NameMention(i, last - 1, EntityType.PERSON, words, "", "");
  }

  /** {@code وأعلنت بلس}: a body, as {@code شركة بلس} elsewhere tells, and no person. */
  private static NameMention knownBetter(NameMention name, NameMemory memory) {
    boolean single = name.type() == EntityType.PERSON && name.first() == name.last();
    NameMention body = single ? memory.body(name.first()) : null;
    return body == null ? name : body;
  }

  /** All names, with those that only their other places in the text make known. */
  private List<NameMention> withShortForms(List<NameMention> full) {
    NameMemory memory = new NameMemory(syntax, persons.roles(), words);
    full.forEach(memory::keep);
    if (memory.isEmpty()) {
      return full;
    }
    List<NameMention> all = new ArrayList<>(full.size() + full.size() / 2);
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      NameMention known = next < full.size() && full.get(next).first() <= i ? full.get(next) : null;
      NameMention name = known != null ? knownBetter(known, memory) : memory.at(i);
      if (known != null) {
        next++;
      }
      if (name != null) {
        if (!thing(name)) {
          all.add(name);
        }
        i = name.last();
      }
    }
    return all;
  }
}
