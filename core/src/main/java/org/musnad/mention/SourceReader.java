package org.musnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.NameEntry;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Span;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads a noun phrase as a source: what sort it is, how far it is identified, what it is called.
 */
public final class SourceReader {
  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;

  /** Over one text. */
  public SourceReader(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = new NounPhrases(syntax);
  }

  /** The noun phrases that this reads. */
  public NounPhrases phrases() {
    return phrases;
  }

  /** The source that begins at token {@code start}, or null where no noun phrase does. */
  public @Nullable SourcePhrase read(int start, int limit, NounPhrases.Around around) {
    int end = phrases.end(start, limit, around);
    return end > start ? typed(start, end - 1) : null;
  }

  /** The tokens {@code [first, last]} as a source whose last words are somebody's name. */
  public SourcePhrase named(int first, int last) {
    SourcePhrase phrase = typed(first, last);
    List<String> names = new ArrayList<>(phrase.names());
    if (!names.contains(tokens.word(last).stem())) {
      names.add(tokens.word(last).stem());
    }
    return new SourcePhrase(
        first,
        last,
        phrase.span(),
        phrase.kind(),
        Identified.NAMED,
        phrase.agreement(),
        phrase.definite(),
        phrase.head(),
        List.copyOf(names));
  }

  /** The tokens {@code [first, last]} as a source. */
  public SourcePhrase typed(int first, int last) {
    return new Typing(first, last).run();
  }

  /** One look at one phrase. */
  private final class Typing {
    private final int first;
    private final int last;
    private final List<String> names = new ArrayList<>();
    private @Nullable HeadForm head;
    private @Nullable NameEntry entry;
    private boolean quantified;
    private boolean several;
    private boolean personName;
    private boolean quotedName;
    private boolean titled;
    private boolean country;
    private boolean joined;
    private boolean ownName;
    private int headAt = -1;
    private int lastNameAt = -2;

    Typing(int first, int last) {
      this.first = first;
      this.last = last;
    }

    SourcePhrase run() {
      int end = mainEnd();
      for (int i = first; i <= end; ) {
        i = look(i, end);
      }
      Kind kind = kind();
      return new SourcePhrase(
          first,
          last,
          span(),
          kind,
          identified(kind),
          agreement(kind),
          definite(),
          head == null ? "" : head.lemma(),
          List.copyOf(names));
    }

    /** A relative clause or aside says nothing of what the source is called. */
    private int mainEnd() {
      for (int i = first + 1; i <= last; i++) {
        Quote quote = tokens.quoteOpenedAt(i);
        if (quote != null && quote.closed()) {
          i = Math.min(quote.close(), last);
          continue;
        }
        boolean clause =
            tokens.word(i).is(Feature.RELATIVE)
                || (tokens.word(i).is(Feature.PRONOUN) && tokens.word(i).conjunction())
                || (syntax.verb(i) && tokens.word(first).head() != null);
        if (clause) {
          return i - 1;
        }
      }
      return last;
    }

    private Span span() {
      Word word = tokens.word(first);
      int letters =
          (word.conjunction() ? 1 : 0) + (word.preposition() != 0 && !articleAfterLi(word) ? 1 : 0);
      return new Span(
          letters == 0 ? tokens.begin(first) : tokens.beginAfter(first, letters), tokens.end(last));
    }

    /** In {@code للأمم} the preposition and the article are one; neither can be left out alone. */
    private boolean articleAfterLi(Word word) {
      return word.preposition() == Letters.LI && word.definite();
    }

    private int look(int i, int end) {
      if (tokens.is(i, Type.OPEN)) {
        return Math.max(i + 1, syntax.parenthesisEnd(i));
      }
      Quote quote = tokens.quoteOpenedAt(i);
      if (quote != null && quote.closed() && quote.close() <= end) {
        Phrase inside = syntax.phraseAt(quote.first());
        if (inside != null
            && inside.name() != null
            && quote.first() + inside.keys().size() == quote.close()) {
          named(inside, quote.first());
        } else {
          quotedName = true;
          addNames(quote.first(), quote.close());
        }
        return quote.close() + 1;
      }
      Phrase phrase = tokens.word(i).phrases().isEmpty() ? null : syntax.phraseAt(i);
      if (phrase != null
          && phrase.name() != null
          && i + phrase.keys().size() - 1 <= end
          && usable(phrase, i)) {
        return named(phrase, i);
      }
      if (tokens.is(i, Type.WORD)) {
        word(i, tokens.word(i));
      }
      return i + 1;
    }

    private boolean usable(Phrase phrase, int i) {
      boolean single = phrase.keys().size() == 1;
      Word word = tokens.word(i);
      return !(single && (word.head() != null || word.name() && !word.is(Feature.COUNTRY)))
          && (!phrase.name().ambiguous() || (head != null && head.kind().equals("media")));
    }

    private int named(Phrase phrase, int i) {
      boolean place = phrase.feature() == Feature.COUNTRY || phrase.feature() == Feature.PLACE;
      if (head == null && entry == null && !quantified) {
        entry = phrase.name();
        country = place;
        headAt = i;
      } else if (!place && headAt >= 0 && head != null && !head.kind().equals("person")) {
        ownName |= head.identified().equals("named");
      }
      if (!place || head == null) {
        addNames(i, i + phrase.keys().size());
      }
      return i + phrase.keys().size();
    }

    private void addNames(int from, int to) {
      for (int j = from; j < to; j++) {
        if (tokens.is(j, Type.WORD)) {
          names.add(tokens.word(j).stem());
        }
      }
    }

    private void word(int i, Word word) {
      if (word.is(Feature.QUANTIFIER) && head == null && entry == null) {
        quantified = true;
        return;
      }
      boolean coordinated = word.conjunction() && i > first;
      if (word.head() != null && headless(i)) {
        return;
      }
      if (word.head() != null && !word.name()) {
        title(i, word, coordinated);
      } else if (word.head() != null && head == null && (word.definite() || i == first)) {
        title(i, word, coordinated);
      } else if (word.is(Feature.ATTACHING) && !syntax.nameLike(i)) {
        return;
      } else if (syntax.nameLike(i) || word.is(Feature.FAMILY_NAME)) {
        personPart(i, word, coordinated);
      } else if (head == null && i == first && !word.is(Feature.ADJECTIVE)) {
        several = word.key().length() > 3 && word.isAny(Feature.NOUN.bit());
      }
      joined |= coordinated && (word.head() != null || word.name()) && !word.pronoun();
    }

    /** A head noun deep inside a phrase that begins with some other noun does not head it. */
    private boolean headless(int i) {
      boolean begun = head != null || entry != null || personName || quotedName;
      return !begun
          && i > first
          && !is(i - 1, Feature.QUANTIFIER)
          && !is(i - 1, Feature.DEMONSTRATIVE)
          && !syntax.preposition(i - 1)
          && !is(i - 1, Feature.ADJECTIVE)
          && !tokens.is(i - 1, Type.NUMBER)
          && !is(i - 1, Feature.NUMBER)
          && !is(i - 1, Feature.TIME_MODIFIER)
          && !is(i - 1, Feature.PREPOSITION);
    }

    private void title(int i, Word word, boolean coordinated) {
      if (head == null) {
        boolean unknownFirst = entry != null;
        head = unknownFirst ? head : word.head();
        headAt = headAt < 0 ? i : headAt;
      }
      titled |= word.head().kind().equals("person") && !inComplement(i);
    }

    private boolean inComplement(int i) {
      return false;
    }

    private void personPart(int i, Word word, boolean coordinated) {
      boolean first = head == null && entry == null && names.isEmpty();
      boolean person =
          head != null && (head.kind().equals("person") || head.kind().equals("group"));
      boolean describes =
          word.definite()
              && word.isAny(Feature.DEMONYM.bit() | Feature.ADJECTIVE.bit())
              && !(person && closedBefore(i, word));
      boolean nameWord = (word.name() || !word.known()) && !describes;
      if (person && !closedBefore(i, word)) {
        return;
      }
      boolean manyUnnamed =
          head != null
              && head.plural()
              && !personName
              && !(word.isAny(Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit())
                  && nextIsName(i));
      boolean complement =
          head != null
              && i == headAt + 1
              && word.definite()
              && !is(headAt, Feature.ADJECTIVE)
              && !tokens.word(headAt).definite();
      if (manyUnnamed || complement) {
        return;
      }
      if (nameWord && (first || person || (head == null && entry == null))) {
        personName = true;
        lastNameAt = i;
        names.add(word.stem());
      } else if (nameWord && head != null && !word.is(Feature.PLACE)) {
        ownName |= !prepositionBetween(i);
        names.add(word.stem());
      }
    }

    /** A title's complement is over before the name: the word before is definite or a name. */
    private boolean closedBefore(int i, Word word) {
      if (i == first || i == lastNameAt + 1 || !tokens.is(i - 1, Type.WORD)) {
        return true;
      }
      Word before = tokens.word(i - 1);
      if (before.is(Feature.NAME_PARTICLE) && before.key().length() > 1) {
        return true;
      }
      if (word.definite()) {
        boolean honorific = i == first + 1 && before.definite() && before.head() != null;
        return (honorific && (word.is(Feature.FAMILY_NAME) || !word.known()))
            || (word.is(Feature.MALE_NAME) && before.definite() && nextIsName(i));
      }
      boolean place =
          word.isAny(Feature.COUNTRY.bit() | Feature.PLACE.bit() | Feature.ORGANIZATION.bit());
      if (before.head() != null
          && before.head().kind().equals("person")
          && !place
          && !before.head().plural()) {
        return true;
      }
      return before.definite()
          || before.pronoun()
          || before.is(Feature.NAME_PARTICLE)
          || before.is(Feature.FAMILY_NAME)
          || before.isAny(
              Feature.COUNTRY.bit()
                  | Feature.PLACE.bit()
                  | Feature.ORGANIZATION.bit()
                  | Feature.DEMONYM.bit());
    }

    private boolean nextIsName(int i) {
      return i < last && syntax.nameLike(i + 1);
    }

    /** Whether a preposition or body stands between the head and token {@code i}. */
    private boolean prepositionBetween(int i) {
      for (int j = i - 1; j > headAt && j >= first; j--) {
        Word word = tokens.word(j);
        if (tokens.is(j, Type.COMMA)) {
          return false;
        }
        if (word.head() != null && word.head().kind().equals("person")) {
          return false;
        }
        if (syntax.preposition(j)
            || (word.preposition() != 0 && !word.name())
            || (word.head() != null && !word.head().kind().equals("person") && j == i - 1)
            || word.is(Feature.ATTACHING)) {
          return j >= i - 2;
        }
      }
      return tokens.word(i).preposition() != 0;
    }

    private Kind kind() {
      if (entry != null && head == null) {
        return Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT));
      }
      if (head == null) {
        return headless();
      }
      Kind kind = Kind.valueOf(head.kind().toUpperCase(Locale.ROOT));
      if (kind == Kind.GROUP && one() || kind == Kind.UNKNOWN && personName) {
        return Kind.PERSON;
      }
      if (kind == Kind.PERSON && (quantified && !one() || (joined && !personName))) {
        return Kind.GROUP;
      }
      return kind;
    }

    private boolean one() {
      return is(first, Feature.ONE);
    }

    private boolean is(int i, Feature feature) {
      return syntax.is(i, feature);
    }

    private Kind headless() {
      if (personName) {
        return joined ? Kind.GROUP : Kind.PERSON;
      }
      if (quotedName) {
        return Kind.ORGANIZATION;
      }
      if (quantified || several) {
        return Kind.GROUP;
      }
      Word word = tokens.word(first);
      boolean common = word.known() && !word.name();
      return !word.definite() ? Kind.GROUP : common ? Kind.UNKNOWN : Kind.PERSON;
    }

    private Identified identified(Kind kind) {
      if (entry != null && head == null) {
        return Identified.valueOf(entry.identified().toUpperCase(Locale.ROOT));
      }
      if (personName && !quantified) {
        return Identified.NAMED;
      }
      if (head == null) {
        return quotedName || kind == Kind.PERSON ? Identified.NAMED : Identified.ANONYMOUS;
      }
      if (quantified) {
        return Identified.ANONYMOUS;
      }
      Identified given = Identified.valueOf(head.identified().toUpperCase(Locale.ROOT));
      if (kind == Kind.ORGANIZATION && quotedName) {
        return Identified.NAMED;
      }
      if (kind == Kind.PERSON || kind == Kind.GROUP || kind == Kind.UNKNOWN) {
        return given == Identified.ROLE && head.plural() ? Identified.ANONYMOUS : given;
      }
      boolean name = ownName || quotedName;
      if (kind == Kind.DOCUMENT) {
        return name
            ? Identified.NAMED
            : definite() && !indefiniteHead() || owned() ? Identified.ROLE : Identified.ANONYMOUS;
      }
      if (given == Identified.NAMED) {
        boolean oneOfMany = head.plural() && !name;
        return !oneOfMany && (name || definite()) ? Identified.NAMED : anonymousBody(kind);
      }
      return given;
    }

    private Identified anonymousBody(Kind kind) {
      return first == last || head != null && head.plural() || !findable()
          ? Identified.ANONYMOUS
          : Identified.NAMED;
    }

    /** Whether somebody definite stands behind a document: {@code بيان صدر عن الرئاسة}. */
    private boolean owned() {
      for (int i = first + 1; i <= last; i++) {
        Word word = tokens.word(i);
        boolean body =
            word.head() != null
                && (word.head().kind().equals("organization")
                    || word.head().kind().equals("person"));
        if (body || word.isAny(Feature.COUNTRY.bit() | Feature.ORGANIZATION.bit())) {
          return true;
        }
      }
      return false;
    }

    private boolean indefiniteHead() {
      return headAt >= 0
          && !tokens.word(headAt).definite()
          && headAt < last
          && tokens.word(headAt + 1).preposition() != 0;
    }

    private boolean findable() {
      for (int i = first; i <= last; i++) {
        Word word = tokens.word(i);
        if (word.definite() || !word.known() || word.name()) {
          return true;
        }
      }
      return false;
    }

    private boolean definite() {
      Word word = tokens.word(headAt >= 0 ? headAt : first);
      return word.definite()
          || word.pronoun()
          || (headAt >= 0 && headAt < last && tokens.word(headAt + 1).definite());
    }

    private Agreement agreement(Kind kind) {
      if (head != null) {
        return quantified && head.plural()
            ? new Agreement('c', 'x')
            : joined ? Agreement.ANY : head.agreement();
      }
      if (entry != null) {
        return country ? new Agreement('f', 's') : new Agreement('c', 's');
      }
      if (personName) {
        return new Agreement(
            is(first, Feature.FEMALE_NAME) ? 'f' : is(first, Feature.MALE_NAME) ? 'm' : 'c',
            joined ? 'x' : 's');
      }
      return kind == Kind.GROUP ? Agreement.ANY : new Agreement('c', 's');
    }
  }
}
