package org.musnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.NameEntry;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.syntax.PersonNames;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Goes over the words of one source once and finds its head noun and its names. */
final class SourceScan {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PersonNames personNames;
  private final int first;
  private final int last;
  private @Nullable HeadForm head;
  private @Nullable NameEntry entry;
  private boolean quantified;
  private boolean several;
  private boolean country;
  private boolean joined;
  private boolean people;
  private boolean nameFirst;
  private final SourceParts parts;
  private final SourceNames names;
  private final int maker;
  private final int mainEnd;
  private final int bareNameEnd;
  private int headAt = -1;

  /** Of the tokens {@code [first, last]}. */
  SourceScan(Syntax syntax, int first, int last) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.personNames = new PersonNames(syntax, first, last);
    this.first = first;
    this.last = last;
    this.maker = PaperMakers.verb(syntax, first, last);
    this.parts = new SourceParts(syntax, personNames, first, last);
    this.mainEnd = parts.mainEnd(maker);
    this.names = new SourceNames(syntax, personNames, first, mainEnd);
    this.bareNameEnd = parts.nameEnd(mainEnd);
    for (int i = parts.eachOf() ? first + 2 : first; i <= mainEnd; ) {
      i = look(i, mainEnd);
    }
    HolderAtEnd holder = new HolderAtEnd(syntax, personNames, headAt, last);
    int end = head != null && holder.plain() ? last : mainEnd;
    if (!names.person() && !quantified && head != null && holder.is(head, end - 1)) {
      names.person(end - 1);
      names.surname(end);
    }
    int calledSo = SourceParts.called(syntax, mainEnd + 1, last);
    for (int i = calledSo; i >= 0 && i <= last && parts.name(i); ) {
      i = names.called(i);
    }
  }

  /** The folded words of the proper names. */
  List<String> names() {
    return names.words();
  }

  /** The head noun, or null if a name or nothing known heads the phrase. */
  @Nullable HeadForm head() {
    return head;
  }

  /** The name of the gazetteer that heads the phrase, or null. */
  @Nullable NameEntry entry() {
    return entry;
  }

  /** The token of the head noun or name of the gazetteer, or -1. */
  int headAt() {
    return headAt;
  }

  boolean quantified() {
    return quantified;
  }

  /** Whether the phrase begins with a common noun that heads no source that is known. */
  boolean several() {
    return several;
  }

  boolean personName() {
    return names.person();
  }

  /** The token at which somebody's name begins, or -1. */
  int nameAt() {
    return names.at();
  }

  /** Whether somebody's name stands before the head noun. */
  boolean nameFirst() {
    return nameFirst;
  }

  boolean quotedName() {
    return names.quoted();
  }

  /** Whether the name of the gazetteer is one of a country or place. */
  boolean country() {
    return country;
  }

  /** Whether a conjunction joins several sources. */
  boolean joined() {
    return joined;
  }

  /** {@code الوزير سالم الزين والمدير خالد النجار}: whether each of two offices has its name. */
  boolean people() {
    return people;
  }

  /** Whether what the head noun names, such as an organization, has a name of its own. */
  boolean ownName() {
    return names.own();
  }

  /** {@code استطلاع أجراه معهد «رؤى»}: the verb before who made a paper, or -1. */
  int maker() {
    return maker;
  }

  /** The last token before a relative clause or aside. */
  int mainEnd() {
    return mainEnd;
  }

  private int look(int i, int end) {
    int time = maker >= 0 && i > maker ? syntax.timeEnd(i) : i;
    if (time > end) {
      return time; // وثائق نشرها الموقع الجمعة
    }
    if (tokens.is(i, Type.OPEN)) {
      return names.parenthesis(i, Math.max(i + 1, syntax.parenthesisEnd(i)), head);
    }
    Quote quote = tokens.quoteOpenedAt(i);
    if (quote != null && quote.closed() && quote.close() <= end) {
      if (head == null && quote.close() > quote.first() + 1 && personNames.role(quote)) {
        return quote.first(); // «صحة الساحل»: read as if no marks were there
      }
      Phrase inside = syntax.phraseAt(quote.first());
      if (inside != null
          && inside.name() != null
          && quote.first() + inside.keys().size() == quote.close()) {
        named(inside, quote.first());
      } else {
        names.quotation(quote, head);
      }
      return quote.close() + 1;
    }
    Phrase phrase = syntax.phrases().name(i);
    if (phrase != null && i + phrase.keys().size() - 1 <= end && usable(phrase, i)) {
      return named(phrase, i);
    }
    Phrase staff = i > first ? syntax.phrases().only(i, Feature.STAFF) : null;
    if (staff != null) {
      return i + staff.keys().size();
    }
    if (tokens.is(i, Type.WORD)) {
      word(i, tokens.word(i));
    }
    return i + 1;
  }

  private boolean usable(Phrase phrase, int i) {
    boolean single = phrase.keys().size() == 1;
    Word word = tokens.word(i);
    boolean taken = word.head() != null && !Words.dual(word); // طالبان, like "two students"
    return !(single && (taken || word.name() && !word.is(Feature.COUNTRY)))
        && (!phrase.name().ambiguous() || (head != null && head.kind().equals("media")));
  }

  private int named(Phrase phrase, int i) {
    boolean place = phrase.feature() == Feature.COUNTRY || phrase.feature() == Feature.PLACE;
    boolean ofThing = // موقف السودان, not معجبو هوليوود
        place && several && i > first && tokens.word(first).lastLetter() != Letters.WAW;
    boolean some = i > first && Words.someone(tokens.word(first)); // سوريون لجأوا إلى لبنان
    if (head == null && entry == null && !quantified && !names.person() && !ofThing && !some) {
      entry = phrase.name();
      country = place;
      headAt = i;
    } else if (!place && headAt >= 0 && head != null && !head.kind().equals("person")) {
      boolean paper = head.kind().equals("document") && phrase.feature() == Feature.ORGANIZATION;
      if (head.identified().equals("named") || paper && known(phrase)) {
        names.takeOwn();
      }
    }
    if (!place || head == null) {
      names.add(i, i + phrase.keys().size());
    }
    return i + phrase.keys().size();
  }

  private static boolean known(Phrase phrase) {
    return phrase.name().identified().equals("named");
  }

  private void word(int i, Word word) {
    if (i < bareNameEnd) {
      names.person(i);
      return;
    }
    boolean company = Words.organization(word) && oneBody(i + 1);
    boolean group = Words.group(word, tokens.word(i + 1)); // المجموعة
    boolean none = head == null && entry == null && !names.person();
    if (word.is(Feature.QUANTIFIER) && none && !company && !group) {
      quantified = true;
      return;
    }
    boolean and = tokens.firstChar(i) == Letters.WAW; // not نادي فيانا
    boolean coordinated = word.conjunction() && and && i > first;
    if (word.head() != null ? headless(i) || ofQuantity(i) : none && quantified && unknown(word)) {
      return;
    }
    if (head != null && head.kind().equals("person") && personNames.namesake(i)) {
      return;
    }
    boolean begins = none && !Words.dual(word) && personNames.begins(i); // not جنديان
    boolean lettered = i > first + 1 && syntax.names().afterLetter(i);
    if (begins || lettered || personNames.kunya(i) || apposedName(i)) {
      names.person(i);
    } else if (word.head() != null && heads(i, word)) {
      title(i, word);
    } else if (word.is(Feature.ATTACHING) && !syntax.nameLike(i)) {
      return;
    } else {
      nameOrSort(i, word);
    }
    if (coordinated
        && (another(i, word) || word.name())
        && !word.pronoun()
        && !ofQuality(i, word) // وزير النقل البري والجوي
        && !ofTheName(i)) {
      join(i, word);
    }
  }

  /**
   * Whether a definite adjective is joined to another that is of no people, and is no other man's.
   */
  private boolean ofQuality(int i, Word word) {
    Word before = tokens.word(i - 1);
    return i > first + 1
        && word.is(Feature.ADJECTIVE)
        && word.definite()
        && word.lastLetter() == Letters.YA
        && !word.is(Feature.DEMONYM)
        && Words.quality(before)
        && before.lastLetter() == Letters.YA;
  }

  /** Whether a word that can head a source does so, though it may be a name too. */
  private boolean heads(int i, Word word) {
    boolean opens = head == null && (word.definite() || i == first);
    return !word.name() || syntax.title(i) || opens && !personNames.beforeName(i);
  }

  /** A word that is no title: a further part of a name, or of what sort some are. */
  private void nameOrSort(int i, Word word) {
    if (syntax.nameLike(i) || word.is(Feature.FAMILY_NAME)) {
      names.part(i, head, headAt);
    } else if (names.endAt(i - 1) && PersonNames.surname(word)) {
      names.surname(i);
    } else if (foreignGiven(i)) {
      names.person(i);
    } else if (head == null && i == first && !word.is(Feature.ADJECTIVE)) {
      several = word.length() > 3 && word.isAny(Feature.NOUN.bit());
    }
  }

  /** Notes what "and" joins to the source: another, or a second office of one man. */
  private void join(int i, Word word) {
    boolean office =
        names.person() && syntax.title(i) && !word.head().plural() && !ofHim(i, word.head());
    boolean named = office && personNames.fullNameAfter(i);
    people |= named && names.endAt(i - 1);
    joined |= !sharesComplement(i) && !(office && nameFirst && !named);
  }

  /** {@code سالم الزين ونظيره}, {@code ووالده}: entries that are never without their pronoun. */
  private boolean ofHim(int i, HeadForm head) {
    return head.lemma().charAt(head.lemma().length() - 1) == Letters.HA
        && tokens.lastChar(i) != Letters.TA_MARBUTA; // صديقة عائلته
  }

  /** {@code عضو اللجنة المحلية شلال اليامي}: after a title that lacks nothing. */
  private boolean apposedName(int i) {
    boolean office =
        head != null
            ? head.kind().equals("person") && !head.plural()
            : entry != null && entry.kind().equals("person"); // لاعب خط وسط
    return office
        && !names.person()
        && syntax.apposedNameEnd(i, mainEnd + 1) > i
        && !personNames.ofWhichPeople(headAt, i)
        && !personNames.closeTo(headAt, i);
  }

  /** After an office the first name of its holder, which nobody knows. */
  private boolean foreignGiven(int i) {
    return !names.person()
        && head != null
        && head.kind().equals("person")
        && i < last
        && (syntax.names().unknownGiven(i) || personNames.givenAfterComma(i));
  }

  /** {@code إمام وخطيب المسجد}: two offices of one, with one complement. */
  private boolean sharesComplement(int i) {
    Word office = tokens.word(i - 1);
    return i - 1 == headAt
        && Words.person(office)
        && Words.person(tokens.word(i))
        && !office.definite()
        && !tokens.word(i).definite()
        && !office.head().plural()
        && office.head().agreement().equals(tokens.word(i).head().agreement())
        && i < last
        && tokens.is(i + 1, Type.WORD)
        && !tokens.word(i + 1).is(Feature.ADJECTIVE)
        && !tokens.word(i + 1).conjunction()
        && tokens.word(i + 1).preposition() == 0;
  }

  /** Whether a word after "and" is another such source, not more of what one is for. */
  private boolean another(int i, Word word) {
    boolean people = head != null && !head.kind().equals("person");
    if (head != null && personNames.ofOffice(head, headAt, i)) {
      return false;
    }
    return word.head() != null
        && (people || head == null || Words.person(word) || word.heads("group"));
  }

  /** {@code مدير إدارة التوجيه والإرشاد}: what is joined within the name of an office. */
  private boolean ofTheName(int i) {
    boolean office = head != null && head.kind().equals("person") && headAt < i - 1;
    return office && parts.joinedWithin(i);
  }

  /**
   * {@code مجموعة شركة «الأفق»}, {@code مجموعة سالم الزين}: one body or name, not several of
   * something.
   */
  private boolean oneBody(int i) {
    Word owner = tokens.word(i);
    HeadForm next = owner.head();
    boolean named = // مجموعة الراجحي, مجموعة سيتي
        owner.isAny(Feature.FAMILY_NAME.bit() | Feature.FOREIGN_NAME.bit()) || !owner.known();
    boolean name =
        named && owner.preposition() == 0 && tokens.is(i, Type.WORD)
            || tokens.quoteOpenedAt(i) != null
            || syntax.namedAt(i)
            || syntax.names().given(i);
    return i <= last
        && (name || next != null && next.kind().equals("organization") && !next.plural());
  }

  /** A head noun deep inside a phrase that begins with some other noun does not head it. */
  private boolean headless(int i) {
    boolean begun = head != null || entry != null || names.person() || names.quoted();
    return !begun
        && i > first
        && !(i == first + 1 && tokens.is(first, Type.QUOTE))
        && !syntax.is(i - 1, Feature.QUANTIFIER)
        && !syntax.is(i - 1, Feature.DEMONSTRATIVE)
        && !syntax.preposition(i - 1)
        && !syntax.is(i - 1, Feature.ADJECTIVE)
        && !tokens.is(i - 1, Type.NUMBER)
        && !syntax.is(i - 1, Feature.NUMBER)
        && !syntax.is(i - 1, Feature.TIME_MODIFIER)
        && !syntax.is(i - 1, Feature.PREPOSITION);
  }

  /** {@code عدد كبير من السكان}: what is said of the quantity is no office. */
  private boolean ofQuantity(int i) {
    Word word = tokens.word(i);
    return quantified
        && head == null
        && syntax.is(i - 1, Feature.QUANTIFIER)
        && word.is(Feature.ADJECTIVE)
        && !word.definite()
        && syntax.preposition(i + 1);
  }

  private void title(int i, Word word) {
    if (head == null && entry == null) {
      head = word.head();
      nameFirst = names.person();
    }
    headAt = headAt < 0 ? i : headAt;
  }

  /** {@code كثير من الصوالين}: what sort of many they are, and nobody's name. */
  private static boolean unknown(Word word) {
    return word.definite() && !word.known();
  }
}
