package org.musnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.NameEntry;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides from what a source consists of: its kind, how far it is identified, its agreement. */
final class SourceTyping {
  /** {@code نفسه}, {@code المذكور}, prepositions: none tells which one is meant. */
  private static final long POINTING =
      Feature.DEMONSTRATIVE.bit()
          | Feature.REFLEXIVE.bit()
          | Feature.PREPOSITION.bit()
          | Feature.PREPOSITION_PRONOUN.bit();

  private static final long STATES = Feature.COUNTRY.bit() | Feature.CAPITAL.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceScan scan;
  private final int first;
  private final int last;
  private final @Nullable HeadForm head;
  private final @Nullable NameEntry entry;
  private final int headAt;

  /** Whether it is more than one, though its head noun is singular. */
  private final boolean counted;

  /** Of the source that is the tokens {@code [first, last]}. */
  SourceTyping(Syntax syntax, int first, int last) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.scan = new SourceScan(syntax, first, last);
    this.first = first;
    this.last = last;
    this.headAt = scan.headAt();
    HeadForm own = scan.head();
    this.head = own == null ? null : InConstruct.head(tokens, own, headAt, last);
    this.entry = scan.entry();
    this.counted = head != null && new OneOfMany(syntax, scan, head).counted(first, last);
  }

  /** The source. */
  SourcePhrase phrase() {
    Kind kind = kind();
    return new SourcePhrase(
        first,
        last,
        span(),
        kind,
        identified(kind),
        new SourceAgreement(syntax, scan, head, counted, first, last).of(kind),
        definite() || definiteAtLast(),
        headLemma(),
        kind == Kind.UNKNOWN ? List.of() : scan.names(), // معلومات «الأفق»: the paper's name
        complement());
  }

  /** What is said of the head, but for names and words that only point to it. */
  private List<String> complement() {
    List<String> words = new ArrayList<>();
    List<String> names = scan.names();
    for (int i = Math.max(first, headAt + 1); i <= scan.mainEnd(); i++) {
      Word word = tokens.word(i);
      boolean plain = tokens.is(i, Type.WORD) && !word.isAny(POINTING);
      if (plain && !names.contains(word.stem())) {
        words.add(word.stem());
      }
    }
    return List.copyOf(words);
  }

  /** Also the first word of a known name, so that {@code المرصد} takes the whole name up again. */
  private String headLemma() {
    HeadForm word = head != null || headAt < 0 ? head : tokens.word(headAt).head();
    return word == null ? "" : word.lemma();
  }

  private Span span() {
    Word word = tokens.word(first);
    int letters = word.clitics();
    return new Span(
        letters == 0 ? tokens.begin(first) : tokens.beginAfter(first, letters), tokens.end(last));
  }

  private Kind kind() {
    if (entry != null && head == null) {
      return Kind.of(entry.kind());
    }
    if (head == null) {
      return withoutHead();
    }
    boolean body = Agencies.body(syntax, headAt, last) || team();
    Kind kind = body ? Kind.ORGANIZATION : Kind.of(head.kind());
    if (scan.people()) {
      return Kind.GROUP;
    }
    if (scan.personName() && scan.nameFirst()) {
      return scan.joined() ? Kind.GROUP : Kind.PERSON;
    }
    if (kind == Kind.GROUP && one() || kind == Kind.UNKNOWN && scan.personName()) {
      return Kind.PERSON;
    }
    if (kind == Kind.PERSON
        && (scan.quantified() && !one() || counted || (scan.joined() && !scan.personName()))) {
      return Kind.GROUP;
    }
    return kind;
  }

  /** {@code فريق النخيل}: a body, as the rank stands with its article or before a name. */
  private boolean team() {
    return head != null
        && head.is(HeadTrait.TEAM)
        && headAt < last
        && !tokens.word(headAt).definite()
        && !tokens.word(headAt).pronoun()
        && !scan.personName();
  }

  private boolean one() {
    return syntax.is(first, Feature.ONE);
  }

  private Kind withoutHead() {
    if (Agencies.company(syntax, first, last)) {
      return Kind.ORGANIZATION;
    }
    if (scan.personName()) {
      return scan.joined() ? Kind.GROUP : Kind.PERSON;
    }
    if (scan.quotedName()) {
      return Kind.ORGANIZATION;
    }
    Word word = tokens.word(first);
    if (one() || another(word)) {
      return Kind.PERSON; // أحد الجالسين, أحدهم
    }
    if (scan.quantified() || scan.several() || SourceAgreement.men(word)) {
      return Kind.GROUP;
    }
    if (Words.someone(word) && !word.key().endsWith(Letters.NOMINATIVE_PLURAL)) {
      return word.lastLetter() == Letters.NUN ? Kind.GROUP : Kind.PERSON; // لبناني, لبنانيان
    }
    boolean common = word.known() && !word.name();
    return !word.definite() ? Kind.GROUP : common ? Kind.UNKNOWN : Kind.PERSON;
  }

  /** {@code آخر}, {@code أخرى، وهي معلمة}: one who is called by no noun but by an adjective. */
  private boolean another(Word word) {
    boolean alone = first == last || tokens.is(first + 1, Type.COMMA);
    return alone
        && word.is(Feature.ADJECTIVE)
        && !word.definite()
        && !word.isAny(Feature.DEMONYM.bit() | Feature.QUANTIFIER.bit())
        && !word.pronoun() // حديثه
        && word.lastLetter() != Letters.ALIF // طبيا
        && word.lastLetter() != Letters.HA // خاصة
        && word.lastLetter() != Letters.NUN // آخرون, اقتصاديان
        && word.lastLetter() != Letters.TA;
  }

  /**
   * How far the source is identified; the first that holds decides. A name of the gazetteer is what
   * the gazetteer says. Somebody's name names him. Some out of several are anonymous. A body,
   * medium or document is named by a name of its own. What is left goes by its head: an office or
   * body is a role if there can be only one, and anonymous if there may be many.
   */
  private Identified identified(Kind kind) {
    if (entry != null && head == null) {
      return scan.personName() && kind == Kind.PERSON
          ? Identified.NAMED // لاعب خط وسط النادي سالم الزين
          : Identified.of(entry.identified());
    }
    if (kind == Kind.PERSON && scan.quotedName() && tokens.quoteOpenedAt(first) != null) {
      return Identified.NAMED; // «سالم. ر»، صاحب ورشة
    }
    if (kind == Kind.PERSON && (called() || nameAlone() || QuotedName.of(syntax, scan))) {
      return Identified.NAMED;
    }
    boolean theirs = // زوار النائب سالم الزين: the name is not theirs
        kind != Kind.GROUP || head == null || !head.plural() || scan.joined();
    boolean eachOf = head == null; // كل من سالم الزين وخالد النجار
    if (theirs && scan.personName() && (!scan.quantified() || eachOf || oneByName())) {
      return Identified.NAMED;
    }
    if (head == null) {
      Word word = tokens.word(first);
      boolean some = scan.quantified() || one() || another(word) || Words.someone(word);
      boolean person = kind == Kind.PERSON && !some;
      return scan.quotedName() || person || Agencies.company(syntax, first, last)
          ? Identified.NAMED
          : Identified.ANONYMOUS;
    }
    if (scan.quantified() || tokens.is(first, Type.NUMBER) && !tokens.word(headAt).definite()) {
      return Identified.ANONYMOUS; // 15 منظمة حقوقية
    }
    if (first == last && tokens.word(first).isAny(STATES) && tokens.word(first).definite()) {
      return Identified.NAMED; // الإمارات, الرياض, which are emirates and gardens too
    }
    boolean name = scan.ownName() || scan.quotedName();
    return switch (kind) {
      case DOCUMENT ->
          name || numbered() || madeByNamed() || ofNamed() ? Identified.NAMED : document();
      case ORGANIZATION, MEDIA ->
          scan.quotedName() || calledByDay() ? Identified.NAMED : body(name);
      default -> {
        boolean any = !name && given() == Identified.ROLE && head == scan.head() && any();
        yield any ? Identified.ANONYMOUS : given();
      }
    };
  }

  /** {@code أحد السكان، ويدعى سالم}, {@code شاهد عيان يدعى مؤيد السيد}: whatever the name is. */
  private boolean called() {
    return SourceParts.called(syntax, first + 1, last) >= 0;
  }

  /** {@code المدرب، البرتغالي روي ماتشادو،}: named, whatever the words of the name are. */
  private boolean nameAlone() {
    for (int i = first + 1; i + 1 < last; i++) {
      if (tokens.is(i, Type.COMMA) && syntax.names().lone().end(i + 1) > i) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code أحد سكان القرية سالم الزين}, {@code أحد السكان سالم الزين}: one of some, and after all
   * that is said of them his name.
   */
  private boolean oneByName() {
    int name = scan.nameAt();
    return one()
        && headAt > first
        && (head.plural() || head.kind().equals("group"))
        && name > headAt
        && name < last
        && tokens.word(name - 1).definite()
        && (name == headAt + 1 || !Words.person(tokens.word(name - 1)))
        && tokens.word(name).isAny(Words.GIVEN)
        && (syntax.nameLike(name + 1) || tokens.word(name + 1).is(Feature.FAMILY_NAME));
  }

  /** What the lexicon says of the head noun. */
  private Identified given() {
    return Identified.of(head.identified());
  }

  /**
   * {@code تقرير لمعهد «الأفق»}, {@code بيان الحزب}: whether a body that has a name of its own put
   * out the paper.
   */
  private boolean ofNamed() {
    int by = headAt + 1;
    while (by <= scan.mainEnd() && tokens.word(by).isAny(Words.ADJECTIVES) && plain(by)) {
      by++;
    }
    if (syntax.is(by, Feature.PARTICIPLE) || syntax.preposition(by)) {
      by++;
    }
    if (headAt < 0 || by > scan.mainEnd() || !Words.organization(tokens.word(by))) {
      return false;
    }
    SourcePhrase owner = new SourceTyping(syntax, by, last).phrase();
    return owner.kind() == Kind.ORGANIZATION && owner.identified() == Identified.NAMED;
  }

  /** A document can be found if it is one and it is said whose, or which was spoken of. */
  private Identified document() {
    boolean several = head.plural() || given() == Identified.ANONYMOUS; // التقديرات
    boolean spokenOf = definite() && !indefiniteHead() && !several;
    return spokenOf || owned() ? Identified.ROLE : Identified.ANONYMOUS;
  }

  /**
   * {@code دراسة أجراها المركز الوطني للبحوث}: whether a body with a name has made the one paper.
   */
  private boolean madeByNamed() {
    if (scan.maker() < 0) {
      return false;
    }
    SourcePhrase maker = new SourceTyping(syntax, scan.maker() + 1, last).phrase();
    return maker.kind() == Kind.ORGANIZATION && maker.identified() == Identified.NAMED;
  }

  /** {@code صاحب محل}, {@code محكمة سودانية}: one of many, with nothing to tell which. */
  private boolean any() {
    return new OneOfMany(syntax, scan, head).is();
  }

  /** {@code القانون رقم 12}: whether a paper is called by its number. */
  private boolean numbered() {
    boolean number = false;
    for (int i = headAt + 1; !number && headAt >= 0 && i < last; i++) {
      number = syntax.phraseAt(i, Feature.NUMBERED) != null;
    }
    return number && definite();
  }

  /** {@code حركة 20 فبراير}, {@code قوى الثامن من آذار}: whether a body is called by a day. */
  private boolean calledByDay() {
    return headAt >= 0
        && headAt < last
        && tokens.word(last).is(Feature.MONTH)
        && (tokens.is(last - 1, Type.NUMBER) || syntax.from(last - 1));
  }

  private Identified body(boolean name) {
    if (team()) {
      return definite() || definiteAtLast() ? Identified.NAMED : Identified.ANONYMOUS;
    }
    if (given() != Identified.NAMED) {
      return given() == Identified.ROLE && any() ? Identified.ANONYMOUS : given();
    }
    boolean oneOfMany = head.plural() && !name;
    return !oneOfMany && (name || definite()) ? Identified.NAMED : anonymousBody();
  }

  private Identified anonymousBody() {
    return first == last || head != null && head.plural() || !findable()
        ? Identified.ANONYMOUS
        : Identified.NAMED;
  }

  /** Whether somebody definite stands behind a document: {@code بيان صدر عن الرئاسة}. */
  private boolean owned() {
    for (int i = first + 1; i <= last; i++) {
      Word word = tokens.word(i);
      boolean adjective = word.is(Feature.ADJECTIVE) && !word.definite(); // سياسية
      boolean body = !adjective && (Words.organization(word) || Words.person(word));
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

  /** Whether something of its own tells which body it is: not {@code شركة تأمين في العاصمة}. */
  private boolean findable() {
    boolean sort = headAt >= 0 && tokens.word(headAt + 1).isAny(Words.NOMINAL);
    for (int i = first; i <= last; i++) {
      Word word = tokens.word(i);
      if (sort && i > headAt + 1 && syntax.preposition(i)) {
        return false;
      }
      if (word.definite() || !word.known() || word.name() || word.place()) {
        return true;
      }
    }
    return false;
  }

  private boolean definite() {
    Word word = tokens.word(headAt >= 0 ? headAt : first);
    if (scan.quantified()) {
      return false;
    }
    return word.definite()
        || headAt >= 0 && OneOfMany.ofItself(tokens, headAt)
        || word.pronoun()
        || head != scan.head() // مدربي, وزيرا الزراعة
        || (headAt >= 0 && headAt < last && tokens.word(headAt + 1).definite());
  }

  /** {@code وكيل وزارة المال}, {@code أمين صنعاء}: a chain of nouns is as definite as its last. */
  private boolean definiteAtLast() {
    if (head == null || head.plural() || scan.quantified()) {
      return false;
    }
    int i = headAt + 1;
    while (i <= scan.mainEnd()
        && noun(tokens.word(i))
        && !tokens.word(i).definite()
        && !tokens.word(i).place()) {
      i++;
    }
    Word end = tokens.word(i);
    boolean definite = i > headAt + 1 && end.definite();
    boolean place = end.place() && !end.is(Feature.ADJECTIVE); // not دراسة ألمانية
    return i <= scan.mainEnd() && (definite || place) && plain(i);
  }

  static boolean noun(Word word) {
    return word.preposition() == 0
        && !word.conjunction()
        && (word.head() != null || word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()));
  }

  private boolean plain(int i) {
    return tokens.word(i).preposition() == 0 && !tokens.word(i).conjunction();
  }
}
