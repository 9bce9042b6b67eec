package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Where, after a verb aimed at somebody, he who speaks ends and another begins. */
final class Another {
  /** What no complement follows. */
  private static final long FULL =
      Words.BODIES
          | Feature.ADJECTIVE.bit()
          | Feature.PLACE.bit()
          | Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit();

  /** How far after who is asked a pronoun may stand for what a relative takes up. */
  private static final int TAKEN_UP = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  Another(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /**
   * Whether a noun phrase of its own can begin at token {@code i}: nothing before it governs it.
   */
  boolean begins(int i) {
    return full(i - 1) && somebody(i);
  }

  /**
   * The first words of {@code whole}, if they can speak and what follows from token {@code i} on is
   * somebody else, who may stand after a comma: {@code أبلغ الوالي، مدير الميناء، بتأجيل}; or null.
   */
  @Nullable SourcePhrase before(int i, SourcePhrase whole) {
    boolean apart = tokens.is(i - 1, Type.COMMA) && somebody(i);
    boolean inName = tokens.word(i - 1).name() && tokens.word(i).name(); // سامي فارس
    boolean next = begins(i) && !inName && !Words.sort(tokens.word(i - 1), tokens.word(i));
    if (!apart && !next && !quoted(i, whole) && !countryAfterBody(i, whole)) {
      return null;
    }
    SourcePhrase source = sources.typed(whole.first(), apart ? i - 2 : i - 1);
    source = apart ? source.with(i - 1, tokens.end(i - 2)) : source;
    return Discourse.canSpeak(source) ? source : null;
  }

  /**
   * {@code أبلغ الوزير الشركة أن}: the first words of {@code whole}, the subject of a verb that
   * tells somebody, before him who is told; or else all of it.
   */
  SourcePhrase beforeTold(SourcePhrase whole) {
    for (int i = whole.first() + 1; i <= whole.last(); i++) {
      boolean named =
          whole.kind() == Kind.PERSON
              && tokens.isWord(i - 1)
              && !syntax.preposition(i - 1)
              && whole.names().contains(tokens.word(i - 1).stem());
      if (told(i, whole, named)) {
        SourcePhrase source = sources.typed(whole.first(), i - 1);
        if (Discourse.canSpeak(source) && source.agreement().number() == 's') {
          return source;
        }
      }
    }
    return whole;
  }

  /**
   * Whether those who begin at token {@code i} are no more of the one told of before them.
   *
   * @param named whether his name ends before them
   */
  private boolean told(int i, SourcePhrase whole, boolean named) {
    boolean person = whole.kind() == Kind.PERSON;
    Quote quote = tokens.quoteOpenedAt(i);
    if (quote != null) {
      boolean outlet = tokens.isWord(i + 1) && syntax.isPhrase(i + 1, Feature.OUTLET);
      boolean medium = outlet || syntax.is(i + 1, Feature.OUTLET) || i == whole.first() + 1;
      return person && quote.close() >= whole.last() && (named || medium);
    }
    boolean mark = tokens.is(i - 1, Type.QUOTE) && tokens.quoteOpenedAt(i - 1) == null;
    boolean closed = mark || tokens.is(i - 1, Type.CLOSE);
    if (!somebody(i) || !named && !closed && !ended(i - 1, whole)) {
      return false;
    }
    Word word = tokens.word(i);
    if (word.head() == null && bare(i)) {
      return person && (named || word.is(Feature.OUTLET)) && word.isAny(Words.BODIES);
    }
    boolean people = Words.people(word);
    boolean body = word.heads("organization") || word.heads("media") || word.isAny(Words.BODIES);
    int first = whole.first(); // وزير الطاقة نوفاك الأمين العام; not الدكتور سالم وزير المال
    boolean office = named && syntax.title(i) && bare(first) && syntax.title(first);
    return office || (people || body) && !word.isAny(Words.ADJECTIVES);
  }

  /** Whether nothing has to follow token {@code i} in the phrase: not {@code مدير عام}. */
  private boolean ended(int i, SourcePhrase whole) {
    return full(i) && !(bare(i) && (syntax.title(i) || syntax.title(whole.first())));
  }

  private boolean bare(int i) {
    return !tokens.word(i).definite();
  }

  private boolean full(int i) {
    Word word = tokens.word(i);
    boolean hers = word.pronoun() && !syntax.verb(i); // not اعتقلته, which the one who did follows
    boolean office = !word.definite() && word.name() && syntax.title(i); // أمير المنطقة
    return word.definite() || hers || !office && word.isAny(FULL);
  }

  /** {@code اتهم الوالي «جهات» ب}: the writer marks what the speaker calls those he accuses. */
  private boolean quoted(int i, SourcePhrase whole) {
    Quote quote = tokens.quoteOpenedAt(i);
    return quote != null && quote.close() >= whole.last() && full(i - 1) && somebody(i + 1);
  }

  /** {@code اتهمت منظمة هيومن رايتس ووتش إسرائيل}: a country has no place in a body's own name. */
  private boolean countryAfterBody(int i, SourcePhrase whole) {
    if (i < whole.last() || !syntax.is(i, Feature.COUNTRY) || tokens.word(i).definite()) {
      return false;
    }
    SourcePhrase body = sources.typed(whole.first(), i - 1);
    return body.kind() == Kind.ORGANIZATION && !body.names().isEmpty();
  }

  /** Whether a noun for somebody stands at token {@code i}, with no preposition. */
  boolean somebody(int i) {
    Word word = tokens.word(i);
    return word.preposition() == 0
        && !word.conjunction()
        && syntax.nominal(i)
        && (word.head() != null || word.isAny(Words.BODIES));
  }

  /** {@code ودعا المجتمع الدولي إلى}: those who are called upon, right before what for. */
  boolean calledUpon(CuePlace place, int at) {
    Phrase called = syntax.phrases().only(at, Feature.CALLED_UPON);
    if (called == null) {
      return false;
    }
    Word next = tokens.word(at + called.keys().size());
    if (place.form().entry().has("addr-deed")
        && next.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())) {
      return true; // ناشد المجتمع الدولي التدخل
    }
    return next.preposition() != 0
        ? place.prepositions().contains(String.valueOf(next.preposition()))
        : place.prepositions().contains(next.key());
  }

  /**
   * {@code القرار الذي طالب النائب بإلغائه}, {@code التي حذر رئيسها الدول}: a pronoun for what the
   * relative takes up.
   */
  boolean takenUp(int at, Match match) {
    for (int j = at; j <= at + TAKEN_UP && !tokens.is(j, Type.STOP); j++) {
      Word word = tokens.word(j);
      boolean governed = j == at || word.preposition() != 0 || syntax.preposition(j - 1);
      if (word.pronoun() && governed || syntax.is(j, Feature.PREPOSITION_PRONOUN)) {
        return true;
      }
    }
    return match.frame.has("asked-deed"); // الذي طالب النادي بيعه
  }
}
