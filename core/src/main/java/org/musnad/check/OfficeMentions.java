package org.musnad.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.PhraseIndex.Match;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds where one text gives an office to somebody of the table: {@code وزير الخارجية الأمريكي جون
 * كيري}, or {@code جون كيري، وزير الخارجية الأمريكي،}.
 */
final class OfficeMentions {
  /** How many words of courtesy and the like may stand between office and name. */
  private static final int MOST_BETWEEN = 8;

  /** How far after the name a word may stand that says that the office is over. */
  private static final int REACH = 4;

  /** How far before the office its holder's deputy may be named: {@code النائب الأول لرئيس}. */
  private static final int DEPUTY_REACH = 3;

  private final Tokens tokens;
  private final Offices offices;
  private final Offices.Phrases phrases;
  private final Asides asides;
  private final List<OfficeMention> found = new ArrayList<>();

  /** The last words of the names that the text has given in full so far. */
  private final Set<String> surnames = new HashSet<>();

  private final Set<Person> namedInFull = new HashSet<>();

  /** The name in full that ended last. */
  private int nameFirst = -1;

  private int nameLast = -1;
  private List<Person> named = List.of();

  /** The last token of the last name that an office stands before. */
  private int titledLast = -1;

  OfficeMentions(Tokens tokens, Offices offices, Asides asides) {
    this.tokens = tokens;
    this.offices = offices;
    this.phrases = offices.phrases;
    this.asides = asides;
  }

  /** An office as a phrase names it, where it begins in the text, and the token after it. */
  private record Phrase(Title title, @Nullable String state, int begin, int end) {}

  /** A name, and how it is given. */
  private record Name(int last, List<Person> persons, boolean full) {}

  List<OfficeMention> find() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        noteName(i);
        Phrase phrase = phrase(i);
        if (phrase != null) {
          mention(i, phrase);
        }
      }
    }
    return found;
  }

  /** The office that all of the text names together. */
  Optional<Office> whole() {
    Phrase phrase = tokens.size() == 0 ? null : phrase(0);
    if (phrase == null || phrase.end() != tokens.size()) {
      return Optional.empty();
    }
    String title = phrase.title().office();
    if (phrase.title().form() == Title.Form.WHOLE) {
      return Optional.ofNullable(offices.office(title));
    }
    return phrase.state() == null
        ? Optional.empty()
        : Optional.ofNullable(offices.office(title, phrase.state()));
  }

  private void noteName(int i) {
    if (i <= nameLast) {
      return;
    }
    Match<Person> match = phrases.names().longest(tokens, i);
    if (match != null && !continued(match.last())) {
      nameFirst = i;
      nameLast = match.last();
      named = match.values();
      namedInFull.addAll(named);
      if (match.last() > i) {
        surnames.add(tokens.word(match.last()).key());
      }
    }
  }

  /** The office that a phrase at token {@code i} names, or null. */
  private @Nullable Phrase phrase(int i) {
    Match<Title> match = phrases.titles().longest(tokens, i);
    if (match == null) {
      return null;
    }
    Title title = match.values().get(0);
    int at = match.last() + 1;
    int begin = match.begin();
    return switch (title.form()) {
      case WHOLE -> new Phrase(title, null, begin, at);
      case CONSTRUCT ->
          withState(title, phrases.states().asWritten(tokens, pastStateNoun(at)), begin);
      case DEFINITE -> definite(title, at, begin);
    };
  }

  private static @Nullable Phrase withState(Title title, @Nullable Match<String> state, int begin) {
    return state == null ? null : new Phrase(title, state.values().get(0), begin, state.last() + 1);
  }

  /** {@code رئيس جمهورية العراق}: past the noun, unless it is part of the state's name. */
  private int pastStateNoun(int i) {
    Match<Boolean> noun = phrases.stateNouns().asWritten(tokens, i);
    return noun == null || phrases.states().asWritten(tokens, i) != null ? i : noun.last() + 1;
  }

  private @Nullable Phrase definite(Title title, int at, int begin) {
    Match<String> state = phrases.adjectives().asWritten(tokens, at);
    if (state == null) {
      state = inState(at);
    }
    if (state != null) {
      return withState(title, state, begin);
    }
    return title.bare() && !governs(at) ? new Phrase(title, null, begin, at) : null;
  }

  /** {@code في العراق}, {@code بدولة الكويت}. */
  private @Nullable Match<String> inState(int i) {
    Word word = tokens.word(i);
    if (word.is(Feature.PREPOSITION) && !word.definite()) {
      return phrases.states().asWritten(tokens, pastStateNoun(i + 1));
    }
    boolean in = word.preposition() == Letters.BA || word.preposition() == Letters.LI;
    return in ? phrases.states().hosted(tokens, i) : null;
  }

  /** {@code وزير الدفاع في حكومة …}: whose office it is, is said by words that are no state. */
  private boolean governs(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.PREPOSITION) || word.preposition() != 0;
  }

  private void mention(int i, Phrase phrase) {
    int at = phrase.end();
    Aside aside = asides.before(i, DEPUTY_REACH);
    boolean comma = false;
    for (int k = 0; k < MOST_BETWEEN && tokens.sentenceOf(i) == sentence(at); k++) {
      Name name = nameAt(at, phrase);
      if (name != null) {
        add(i, phrase, name, aside);
        return;
      }
      Match<Aside> between = phrases.asides().asWritten(tokens, at);
      if (between != null) {
        aside = Asides.first(aside, between.values().get(0));
        at = between.last() + 1;
      } else if (isPoint(at) || isMark(at) || tokens.is(at, Type.COMMA) && !comma) {
        comma |= tokens.is(at, Type.COMMA);
        at++;
      } else {
        break;
      }
    }
    apposed(i, phrase, aside);
  }

  private int sentence(int i) {
    return i < tokens.size() ? tokens.sentenceOf(i) : -1;
  }

  /** {@code د.} or {@code د/}: the sign after a title that is cut short. */
  private boolean isPoint(int i) {
    return tokens.is(i, Type.OTHER) && tokens.word(i - 1).length() == 1;
  }

  /** A bracket or quotation mark around a name. */
  private boolean isMark(int i) {
    return tokens.is(i, Type.OPEN) || tokens.is(i, Type.QUOTE);
  }

  private @Nullable Name nameAt(int i, Phrase phrase) {
    if (!tokens.isWord(i)) {
      return null;
    }
    Match<Person> full = phrases.names().asWritten(tokens, i);
    if (full != null) {
      return continued(full.last()) ? null : new Name(full.last(), full.values(), true);
    }
    if (phrase.title().form() != Title.Form.WHOLE && phrase.state() == null) {
      return surname(i);
    }
    Match<Person> brief = phrases.shortNames().asWritten(tokens, i);
    if (brief != null && !continued(brief.last())) {
      return new Name(brief.last(), brief.values(), false);
    }
    return surname(i);
  }

  private @Nullable Name surname(int i) {
    if (!surnames.contains(tokens.word(i).key()) || continued(i)) {
      return null;
    }
    Match<Person> match = phrases.surnames().asWritten(tokens, i);
    return match == null ? null : new Name(i, likely(match.values()), false);
  }

  /** Without those of before the table's time whom the text does not name in full. */
  private List<Person> likely(List<Person> persons) {
    return persons.stream()
        .filter(p -> namedInFull.contains(p) || !offices.termsOf(p).isEmpty())
        .toList();
  }

  /** Whether the name goes on after token {@code last}, so that it may be another's. */
  private boolean continued(int last) {
    int next = last + 1;
    if (!tokens.is(next, Type.WORD) || tokens.lineBreakBefore(next)) {
      return false;
    }
    Word word = tokens.word(next);
    if (phrases.asides().longest(tokens, next) != null
        || word.isAny(Feature.FUNCTION_WORDS)
        || word.conjunction()
        || word.preposition() != 0) {
      return false;
    }
    return word.name() || word.is(Feature.NAME_PARTICLE) || !word.known();
  }

  private void add(int i, Phrase phrase, Name name, @Nullable Aside before) {
    titledLast = name.last();
    Aside aside = Asides.first(before, asides.after(name.last(), REACH));
    Span span = new Span(phrase.begin(), tokens.end(name.last()));
    found.add(mention(span, tokens.sentenceOf(i), phrase, name, aside));
  }

  private OfficeMention mention(
      Span span, int sentence, Phrase phrase, Name name, @Nullable Aside aside) {
    return new OfficeMention(
        span,
        sentence,
        phrase.title(),
        phrase.state(),
        name.persons(),
        name.full(),
        aside == null && asides.inSentence(sentence, Aside.THEN) ? Aside.THEN : aside);
  }

  /** {@code جون كيري، وزير الخارجية الأمريكي،}: the office after the name, between signs. */
  private void apposed(int i, Phrase phrase, @Nullable Aside aside) {
    boolean bracket = tokens.is(i - 1, Type.OPEN);
    boolean after = nameLast == i - 2 && (bracket || tokens.is(i - 1, Type.COMMA));
    boolean closed = tokens.is(phrase.end(), bracket ? Type.CLOSE : Type.COMMA);
    boolean list =
        nameLast == titledLast || phrases.titles().longest(tokens, phrase.end() + 1) != null;
    if (!after || !closed || list) {
      return;
    }
    Name name = new Name(nameLast, named, true);
    Span span = tokens.span(nameFirst, bracket ? phrase.end() : phrase.end() - 1);
    found.add(mention(span, tokens.sentenceOf(i), phrase, name, aside));
  }
}
