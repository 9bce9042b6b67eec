package org.musnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Latter;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads a noun phrase as a source: what sort it is, how far it is identified, what it is called.
 */
public final class SourceReader {
  /** Words that tell more of a title before a name: {@code المدير في فريق سالم}. */
  private static final long TELLING =
      Feature.PREPOSITION.bit() | Feature.ADJECTIVE.bit() | Feature.NOUN.bit();

  /** How many words somebody may be called by before an aside on him. */
  private static final int LONGEST_BEARER = 6;

  private static final long SURNAMES =
      Words.GIVEN | Feature.FAMILY_NAME.bit() | Feature.FOREIGN_NAME.bit();

  private static final long NOUNS =
      Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final NameBook names;
  private final EarlierMentions earlier;

  /** Over one text. */
  public SourceReader(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = new NounPhrases(syntax);
    this.names = new NameBook(syntax);
    this.earlier = new EarlierMentions(syntax, phrases);
  }

  /** The noun phrases that this reads. */
  public NounPhrases phrases() {
    return phrases;
  }

  /** The source that begins at token {@code start}, or null where no noun phrase does. */
  public @Nullable SourcePhrase read(int start, int limit, NounPhrases.Around around) {
    boolean aims = around.objectFollows() || around.personFollows();
    if (aims && start + 1 < limit && surnameAlone(start) || surnameAtMark(start)) {
      return typed(start, start);
    }
    int end = phrases.end(start, limit, around);
    return end > start || calledAgain(start) ? typed(start, Math.max(start, end - 1)) : null;
  }

  /**
   * {@code وقال رجب}, {@code وكشف علي}: whether token {@code i} is the surname of somebody whom the
   * text has named in full, whatever else its letters could be.
   */
  public boolean calledAgain(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && word.preposition() == 0
        && !word.conjunction()
        && names.full(word)
        && (!word.is(Feature.PREPOSITION) || tokens.lastChar(i) == Letters.YA); // علي, not على
  }

  /**
   * {@code وقال سلامة من مقر الشركة}, {@code وطالب عبيد بزيادة}: a surname that is a noun too, and
   * then a preposition, which does not tell what sort of thing it is.
   */
  private boolean surnameAtMark(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    return calledAgain(i)
        && word.known()
        && !word.definite()
        && (word.head() != null || word.isAny(NOUNS))
        && (syntax.preposition(i + 1) || next.preposition() != 0)
        && !next.conjunction();
  }

  /**
   * {@code طالب نجار الحكومة}, after أنطوان نجار: somebody's surname, which is a word for something
   * else too, and then whom he aims at.
   */
  private boolean surnameAlone(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean somebody = next.definite() || Words.somebody(next) && tokens.word(i + 2).definite();
    return (word.head() != null || word.name())
        && !(word.head() != null && word.head().plural())
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && somebody
        && next.known()
        && next.preposition() == 0
        && !next.conjunction()
        && !next.name()
        && names.full(word);
  }

  /** The tokens {@code [first, last]} as a source whose last words are somebody's name. */
  public SourcePhrase named(int first, int last) {
    return named(first, last, last);
  }

  /**
   * The same.
   *
   * @param name the last token of the name, which something that says more of him may follow
   */
  public SourcePhrase named(int first, int name, int last) {
    SourcePhrase phrase = typed(first, last);
    List<String> names = new ArrayList<>(phrase.names());
    if (!names.contains(tokens.word(name).stem())) {
      names.add(tokens.word(name).stem());
    }
    if (phrase.kind() == Kind.PERSON) {
      this.names.learn(names);
    }
    return new SourcePhrase(
        first,
        last,
        phrase.span(),
        phrase.kind() == Kind.UNKNOWN ? Kind.PERSON : phrase.kind(),
        Identified.NAMED,
        phrase.agreement(),
        phrase.definite(),
        phrase.head(),
        List.copyOf(names),
        phrase.complement());
  }

  /** The tokens {@code [first, last]} as a source. */
  public SourcePhrase typed(int first, int last) {
    SourcePhrase latter = latter(first, last);
    if (latter != null) {
      return latter;
    }
    SourcePhrase phrase = new SourceTyping(syntax, first, last).phrase();
    if (revered(first, phrase)) {
      return phrase.as(Kind.PERSON, Identified.NAMED);
    }
    if (father(first) && last == first + 1 && names.child(tokens.word(last))) {
      return phrase.as(Kind.PERSON, Identified.NAMED);
    }
    SourcePhrase bearer = bearer(phrase);
    if (bearer != null) {
      return bearer;
    }
    Word name = onlyWord(first, last);
    if (name != null && !phrase.head().isEmpty()) {
      boolean bare = !name.definite() && !name.pronoun() && names.kind(name) == Kind.PERSON;
      return bare || names.surname(name)
          ? phrase.as(Kind.PERSON, Identified.NAMED)
          : takenUp(phrase);
    }
    Kind again = name == null ? null : names.kind(name);
    Kind kind = again == null && name != null && names.first(name) ? Kind.PERSON : again;
    if (kind == null) {
      learn(phrase);
      return takenUp(phrase);
    }
    return new SourcePhrase(
        first,
        last,
        phrase.span(),
        kind,
        Identified.NAMED,
        new Agreement('c', 's'),
        phrase.definite(),
        "",
        List.of(name.stem()),
        List.of());
  }

  /**
   * Whether the text has spoken of nobody else by the head noun of a source: not at all, or only
   * with the article alone, as the source does.
   */
  public boolean newlyCalled(SourcePhrase source) {
    return earlier.newlyCalled(source);
  }

  /** {@code الله}, {@code رسول الله}: words that name one alone, whatever they are elsewhere. */
  private boolean revered(int first, SourcePhrase phrase) {
    return phrase.head().isEmpty() && syntax.isPhrase(first, Feature.GOD)
        || syntax.isPhrase(first, Feature.PROPHET);
  }

  /**
   * {@code رسول، مدير المستشفى}, {@code الزين (مدير المدرسة)}: somebody whom the text has named
   * before, with what is told of him besides; or null.
   */
  private @Nullable SourcePhrase bearer(SourcePhrase phrase) {
    Kind kind = phrase.kind();
    if (kind == Kind.DOCUMENT
        || kind == Kind.MEDIA
        || kind == Kind.PERSON && phrase.identified() == Identified.NAMED) {
      return null;
    }
    int first = phrase.first();
    int end = bearerEnd(first, phrase.last());
    if (end >= phrase.last() || others(end, phrase.last())) {
      return null;
    }
    SourcePhrase whole = typed(first, end - 1);
    return whole.kind() == Kind.PERSON && whole.identified() == Identified.NAMED
        ? whole.with(phrase.last(), phrase.span().end())
        : null;
  }

  /** The token after who is told more of, by an aside or by an office right after his surname. */
  private int bearerEnd(int first, int last) {
    Quote quote = tokens.quoteOpenedAt(first);
    int end = quote == null ? first + 1 : quote.close() + 1;
    boolean surname = quote == null && calledAgain(first);
    if (surname && Words.person(tokens.word(end)) && syntax.title(end)) {
      return end; // الزين رئيس البلدية
    }
    while (end < last && end < first + LONGEST_BEARER && tokens.isWord(end)) {
      end++;
    }
    boolean aside =
        tokens.is(end, Type.COMMA) || tokens.is(end, Type.OPEN) || tokens.is(end, Type.DASH);
    return aside ? end : last;
  }

  /**
   * {@code سالم الزين، رئيس البلدية، ومصدران}: whether a comma parts others from him; not {@code ،
   * وهو طبيب}.
   */
  private boolean others(int from, int last) {
    for (int i = from; i < last; i++) {
      Word next = tokens.word(i + 1);
      if (tokens.is(i, Type.COMMA) && next.conjunction() && !next.is(Feature.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /** Notes the names that a phrase gives, by which its bearer may be called again. */
  private void learn(SourcePhrase phrase) {
    if (phrase.kind() == Kind.PERSON && phrase.identified() == Identified.NAMED) {
      names.learn(phrase.names());
      learnFirst(phrase);
      learnLast(phrase);
      learnFather(phrase);
    }
    Word first = tokens.word(phrase.first());
    boolean unknown = tokens.is(phrase.first(), Type.WORD) && !first.known();
    if (phrase.kind() == Kind.ORGANIZATION && unknown) {
      names.learnBody(first.stem()); // سيمونز الفنلندية
    }
  }

  /**
   * {@code بحر الدوسي}: before a family name a word that is no name elsewhere, at the beginning or
   * after a definite title, {@code الرسام الشاب بحر الدوسي}.
   */
  private void learnFirst(SourcePhrase phrase) {
    int name =
        phrase.names().isEmpty()
            ? -1
            : tokens.indexOf(phrase.names().get(0), phrase.first(), phrase.last() + 1);
    int before = name - 1;
    if (before < phrase.first() || before > phrase.first() && !tokens.word(before - 1).definite()) {
      return;
    }
    Word word = tokens.word(before);
    if (word.head() == null
        && !word.definite()
        && word.preposition() == 0
        && tokens.isWord(before)
        && (before == phrase.first() || !word.isAny(TELLING))) {
      names.learnFirst(word.stem());
    }
  }

  /**
   * {@code مراد نجار}: right after a name a word that is no other name is the family's, at the end
   * or before his office, {@code مراد عازم مدير البلدية}.
   */
  private void learnLast(SourcePhrase phrase) {
    List<String> words = phrase.names();
    int name =
        words.isEmpty()
            ? -1
            : tokens.indexOf(words.get(words.size() - 1), phrase.first(), phrase.last() + 1);
    int after = name + 1;
    if (name < 0 || after > phrase.last()) {
      return;
    }
    Word last = tokens.word(after);
    boolean sort = // طالب جامعي, whose first word is a name too
        last.is(Feature.ADJECTIVE) && !last.definite() && last.lastLetter() == Letters.YA;
    boolean trade = // a name of one word needs its surname, سالم مراد مدرب does not
        words.size() > 1
            && !last.definite()
            && !last.is(Feature.FAMILY_NAME)
            && (last.is(Feature.ADJECTIVE) || last.heads("person"));
    boolean within = // not سالم مدير الفريق, سالم بن مراد
        after < phrase.last()
            && (last.head() != null
                || last.definite()
                || !last.is(Feature.ADJECTIVE)
                || !syntax.title(after + 1));
    if (!sort
        && !trade
        && !within
        && last.preposition() == 0
        && !last.conjunction()
        && !last.pronoun()) {
      names.learn(List.of(words.get(0), last.stem()));
    }
  }

  /** {@code سامي أبو زهرة}: after a name, the surname is أبو with whatever word. */
  private void learnFather(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      boolean after = phrase.names().contains(tokens.word(i - 1).stem());
      if (after && father(i) && !tokens.word(i + 1).definite()) {
        names.learnChild(tokens.word(i + 1).stem());
      }
    }
  }

  /** {@code أبو}, which a name goes on with. */
  private boolean father(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.NAME_PARTICLE) && word.heads("person");
  }

  /** The phrase, which is as well named as the one that it takes up. */
  private SourcePhrase takenUp(SourcePhrase phrase) {
    Kind kind = phrase.kind();
    HeadForm head = tokens.word(phrase.first()).head();
    boolean bare = // التقرير, not تقرير الوزارة or النتائج
        phrase.first() == phrase.last() && head != null && !head.plural();
    boolean unnamed = phrase.identified() != Identified.NAMED && (bare || kind != Kind.DOCUMENT);
    boolean known = kind != Kind.UNKNOWN; // المعلومات: nobody, whoever has had some before
    if (bare && kind == Kind.MEDIA && head.is(HeadTrait.AGENCY) && earlier.body(phrase)) {
      return phrase.as(Kind.ORGANIZATION, Identified.NAMED); // وكالة الفضاء, then الوكالة
    }
    return unnamed && known && earlier.named(phrase)
        ? phrase.as(phrase.kind(), Identified.NAMED)
        : phrase;
  }

  /** The word that is all of a phrase but for quotation marks, or null. */
  private @Nullable Word onlyWord(int first, int last) {
    boolean quoted = last == first + 2 && tokens.quoteOpenedAt(first) != null;
    if (!quoted && first != last) {
      return null;
    }
    Word word = tokens.word(quoted ? first + 1 : first);
    boolean gazetteer = word.isAny(Words.BODIES);
    boolean surname = // سالم الهلال, and الهلال; مارك كاميرون, and كاميرون
        names.full(word) && (word.definite() ? !word.is(Feature.COUNTRY) : word.isAny(SURNAMES));
    return gazetteer && !surname ? null : word;
  }

  /** "The latter" that is the tokens {@code [first, last]} as a source, or null. */
  private @Nullable SourcePhrase latter(int first, int last) {
    if (!Latter.is(syntax, first, last)) {
      return null;
    }
    Word word = tokens.word(last);
    char gender = word.lastLetter() == Letters.HA ? 'f' : 'm';
    return new SourcePhrase(
        first,
        last,
        new Span(tokens.beginAfter(first, tokens.word(first).clitics()), tokens.end(last)),
        Kind.PERSON,
        Identified.ROLE,
        new Agreement(gender, 's'),
        true,
        word.stem(),
        List.of(),
        List.of());
  }
}
