package org.musnad.frame;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The steps about those whom a cue is aimed at: asked, accused, charged, told. */
final class AddresseeSteps {
  private static final int LONGEST = 20;
  private static final int LONGEST_ASKED = 14;
  private static final long DETERMINERS = Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final NounPhrases phrases;

  AddresseeSteps(Syntax syntax, ContentMarks marks, NounPhrases phrases) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.phrases = phrases;
  }

  /** {@code تركيا بدعم الإرهاب}: whom, and after a preposition what. */
  boolean addressee(Attempt attempt, String preposition) {
    boolean him = syntax.is(attempt.at, Feature.PRONOUN); // مطالبا إياه
    int at = him ? attempt.at + 1 : attempt.at;
    boolean pronoun = him || tokens.word(attempt.place.last()).pronoun();
    if (pronoun && marks.preposition(preposition, at)) {
      return told(attempt, preposition, at);
    }
    boolean loose = attempt.frame.has("loosely"); // not تطالب بها الفرق المشاركة
    int after = attempt.place.last() + 1;
    if (syntax.is(after, Feature.PREPOSITION_PRONOUN)
        && (loose || marks.takesUp(after, preposition))) {
      return false;
    }
    boolean what = // اتهم المسلحين بحرق القرى بالقنابل
        attempt.place.form().tense() != Tense.NOUN
            && (tokens.word(at).preposition() != 0
                || tokens.word(at).length() == 1 // بـ«الغش»
                || preposition.length() > 2)
            && marks.preposition(preposition, at);
    int within = what ? inPaper(attempt) : at;
    if (within < at) {
      attempt.at = within;
      return attempt.begin(within, attempt.match.skip, Match.Shape.NOMINAL);
    }
    int from = whoever(attempt.at) ? attempt.at + 1 : attempt.at; // متهما من سماهم
    return !what
        && beginsAddressee(attempt)
        && prepositionAhead(attempt, preposition, from) > 0
        && attempt.begin(at, attempt.match.skip, Match.Shape.NOMINAL);
  }

  /**
   * {@code اتهمت الوزارة في بيان الشركة بالغش}: where he begins whom nothing but a paper stands
   * before, as if it were his; or where the attempt stands.
   */
  private int inPaper(Attempt attempt) {
    for (int j = attempt.at - 1; j > attempt.place.last() + 1 && tokens.isWord(j); j--) {
      Word paper = tokens.word(j);
      if (syntax.preposition(j - 1)) {
        Word next = tokens.word(j + 1);
        boolean bare = syntax.venue(j) && !paper.definite() && !paper.pronoun();
        boolean whom = next.definite() && Words.somebody(next) && next.preposition() == 0;
        return bare && whom && j + 1 < attempt.at ? j + 1 : attempt.at;
      }
    }
    return attempt.at;
  }

  /** {@code حذرهم من أن}, {@code اتهمه بأنه}: after a pronoun for whom, what. */
  private boolean told(Attempt attempt, String preposition, int at) {
    boolean apart = preposition.length() > 1;
    int what = apart ? at + 1 : at;
    if (syntax.complementizer(what)) {
      boolean bare = !syntax.is(what, Feature.COMPLEMENTIZER_PRONOUN);
      return attempt.begin(bare ? what + 1 : what, 0, Match.Shape.CLAUSE);
    }
    if (apart) {
      boolean quoted = marks.speech(what) != null;
      return attempt.begin(what, 0, quoted ? Match.Shape.QUOTE : Match.Shape.NOMINAL);
    }
    int skip = tokens.word(at).preposition() != 0 ? 1 : 0;
    return attempt.begin(at, skip, Match.Shape.NOMINAL);
  }

  /** {@code برر قراره بنقص المال}: an object, and after a preposition what is said of it. */
  boolean object(Attempt attempt, String preposition) {
    boolean that = attempt.frame.has("that");
    int from = tokens.word(attempt.place.last()).pronoun() ? attempt.at : attempt.at + 1;
    for (int j = from; j < attempt.within(LONGEST); j++) {
      if (tokens.is(j, Type.COMMA) || tokens.is(j, Type.STOP) || syntax.finiteCue(j) != null) {
        return false;
      }
      boolean apart = tokens.word(j).key().equals(preposition);
      int content = apart ? j + 1 : j;
      if (marks.preposition(preposition, j) && that == syntax.complementizer(content)) {
        attempt.at = content;
        return that || attempt.begin(content, apart ? 0 : 1, Match.Shape.NOMINAL);
      }
    }
    return false;
  }

  private boolean beginsAddressee(Attempt attempt) {
    Word word = tokens.word(attempt.at);
    boolean noun = attempt.place.form().tense() == Tense.NOUN;
    boolean li = word.preposition() == Letters.LI;
    if (word.conjunction() && attempt.at == attempt.place.last() + 1
        || li && !noun && !attempt.frame.has("prep")) {
      return false; // دعا المؤتمر السابع لرؤساء الأجهزة إلى
    }
    boolean quality = word.is(Feature.ADJECTIVE) && !word.definite() && word.head() == null;
    boolean loose = attempt.frame.has("loosely") && (word.preposition() != 0 || himself(attempt));
    return syntax.nominal(attempt.at) && !quality && !loose // أمر ملكي
        || li
        || tokens.is(attempt.at, Type.NUMBER) && syntax.timeEnd(attempt.at) == attempt.at
        || word.isAny(DETERMINERS)
        || word.is(Feature.NUMBER) && !word.definite() && tokens.word(attempt.at + 1).accusative()
        || whoever(attempt.at)
        || tokens.quoteOpenedAt(attempt.at) != null;
  }

  /**
   * {@code داعيا من يملك}, {@code دعا من لم يسجل}, {@code متهما من سماهم}: "who", before a verb
   * that is nothing else or tells what they are called.
   */
  private boolean whoever(int i) {
    boolean not = syntax.is(i + 1, Feature.NEGATION) && tokens.word(i + 1).length() == 2;
    Word verb = tokens.word(not ? i + 2 : i + 1);
    if (!Words.from(tokens.word(i))) {
      return false;
    }
    CueForm calls = verb.pronoun() ? verb.finiteCue() : null;
    boolean called =
        calls != null
            && (calls.entry().has("what-deem")
                || calls.entry().has("deem")
                || calls.entry().has("as"));
    return called
        || verb.is(Feature.VERB_PRESENT)
            && verb.known()
            && verb.head() == null
            && !verb.name()
            && !verb.conjunction()
            && !verb.isAny(Words.NOMINAL);
  }

  /** {@code وحث فضيلته، في درس}: he who speaks, rather than one whom somebody asks. */
  private boolean himself(Attempt attempt) {
    Word word = tokens.word(attempt.at);
    return attempt.at == attempt.place.last() + 1
        && !attempt.place.subjectBefore()
        && word.heads("person")
        && word.head().agreement().number() == 's'
        && (word.definite() || word.pronoun());
  }

  /** Where the preposition stands, after token {@code from} and in the same clause; or -1. */
  private int prepositionAhead(Attempt attempt, String preposition, int from) {
    for (int j = from + 1; j < attempt.within(LONGEST); j++) {
      if (marks.preposition(preposition, j) || tokens.word(j).stem().equals(preposition)) {
        return j;
      }
      if (tokens.is(j, Type.STOP)
          || syntax.finiteCue(j) != null && !unnamed(j)
          || marks.saidBesides(j)
          || nextClause(j)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code جهات لم يسمها بالتحريض}: that he names them not is the writer's remark. */
  private boolean unnamed(int verb) {
    CueForm calls = syntax.is(verb - 1, Feature.NEGATION) ? syntax.finiteCue(verb) : null;
    return calls != null && tokens.word(verb).pronoun() && calls.entry().has("what-deem");
  }

  /**
   * {@code وجه الجهات بتنفيذ}: people or a body told, and after the first ب the verbal noun for
   * what; not {@code وجه الرئيس الدكتور سالم بتنفيذ}, which is one person.
   */
  boolean toldDeed(Attempt attempt) {
    Word word = tokens.word(attempt.at);
    boolean body = word.heads("organization") || word.is(Feature.ORGANIZATION);
    if (!Words.people(word) && !body || !beginsAddressee(attempt)) {
      return false;
    }
    String by = String.valueOf(Letters.BA);
    int first = prepositionAhead(attempt, by, attempt.at);
    boolean where = first > 0 && tokens.word(first).heads("organization"); // إدارة المرور بالمديرية
    int what = where ? prepositionAhead(attempt, by, first) : first;
    return what > 0 && marks.event(what) && attempt.beginHere(Match.Shape.NOMINAL);
  }

  /** {@code ، ووقع}, {@code فإن}: a clause that tells of something else. */
  private boolean nextClause(int j) {
    return syntax.is(j, Feature.COMPLEMENTIZER_RESUMING)
        || tokens.word(j).conjunction() && syntax.verb(j);
  }

  /** Somebody spoken to, who is in neither source nor content. */
  boolean addressed(Attempt attempt) {
    int end =
        phrases.end(
            attempt.at,
            attempt.place.limit(),
            new NounPhrases.Around(false, true, attempt.place.prepositions()));
    if (end == attempt.at) {
      boolean noun = attempt.place.form().tense() == Tense.NOUN;
      return !noun && tokens.word(attempt.place.last()).pronoun(); // أبلغوه بسقوط
    }
    attempt.at = end;
    return true;
  }

  /** {@code طلب من المحامين أن}, {@code ناشد الناس أن}: who is asked belongs to the content. */
  boolean asked(Attempt attempt) {
    if (!attempt.frame.has("prep") && !beginsAddressee(attempt)) {
      return false;
    }
    for (int j = attempt.at + 1; j < attempt.within(LONGEST_ASKED); j++) {
      if (syntax.complementizer(j)) {
        return attempt.begin(attempt.at, attempt.match.skip, Match.Shape.CLAUSE);
      }
      if (tokens.is(j, Type.COMMA) || syntax.finiteCue(j) != null) {
        return false;
      }
    }
    return false;
  }

  /** {@code طلب من الحاضرين إبداء}: who is asked, and a verbal noun for what. */
  boolean askedDeed(Attempt attempt) {
    NounPhrases.Around around = NounPhrases.Around.OBJECT;
    int whom = phrases.end(attempt.at, attempt.place.limit(), around);
    boolean parted = // طلب من المدارس، تسليم الكشوف
        whom > attempt.at && tokens.is(whom, Type.COMMA) && marks.event(whom + 1);
    int end = parted && !tokens.word(whom + 1).conjunction() ? whom + 1 : whom;
    Word what = tokens.word(end);
    boolean made = // إعداد قائمة
        what.is(Feature.MASDAR) && tokens.word(end + 1).is(Feature.NOUN);
    boolean thing = // يطلب من النادي تفاصيل
        attempt.frame.has("prep")
            && (made || what.is(Feature.NOUN) && what.head() == null)
            && !what.definite()
            && what.preposition() == 0
            && syntax.timeEnd(end) == end;
    boolean own = what.is(Feature.MASDAR) && what.pronoun(); // مغادرته
    return end > attempt.at
        && (thing || own || marks.event(end))
        && attempt.beginHere(Match.Shape.NOMINAL);
  }

  /** {@code وجهت تهمة الرشوة إلى فلان}: the charge itself is no part of what is charged. */
  boolean charged(Attempt attempt) {
    int words = marks.charge(attempt.at);
    if (words > 1 && !attempt.frame.has("upon")) {
      return false; // أصابع الاتهام, which are pointed at somebody and name no charge themselves
    }
    attempt.at += words;
    attempt.match.skip = tokens.word(attempt.at).preposition() != 0 ? 1 : 0;
    return words > 0 && attempt.at < attempt.place.limit();
  }

  /** {@code يرى في الاتفاق فرصة}: in what somebody sees something, and what he sees in it. */
  boolean seenIn(Attempt attempt, String preposition) {
    int end = attempt.at + 1;
    Word in = tokens.word(attempt.at);
    if (tokens.word(attempt.place.last()).pronoun()) {
      return false; // يراه في السوق
    }
    boolean it = // يرى فيه فرصة
        in.is(Feature.PREPOSITION_PRONOUN)
            && in.key().startsWith(preposition)
            && !tokens.word(end).definite()
            && syntax.nominal(end);
    if (it) {
      return attempt.beginHere(Match.Shape.NOMINAL);
    }
    return marks.preposition(preposition, attempt.at)
        && syntax.nominal(end)
        && !syntax.venue(end)
        && syntax.timeEnd(end) == end
        && !thatFollows(end)
        && attempt.beginHere(Match.Shape.NOMINAL);
  }

  /** {@code يرى الأستاذ في الجامعة فلان أن}: what he sees comes after "that". */
  private boolean thatFollows(int from) {
    int i = from;
    while (i < from + LONGEST_ASKED && tokens.isWord(i) && !syntax.verb(i)) {
      if (syntax.complementizer(i)) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** {@code تبنى الهجوم}: an attack, or the responsibility for it, is what is claimed. */
  boolean deed(Attempt attempt) {
    int at = attempt.at;
    while (tokens.word(at).isAny(DETERMINERS)) {
      at++; // معظم هذه الهجمات
    }
    return syntax.is(at, Feature.DEED);
  }

  /** {@code أخذ على الحكومة تأخرها}: against whom it is held, and a verbal noun of theirs. */
  boolean heldDeed(Attempt attempt) {
    int at = attempt.at;
    boolean him = syntax.is(at - 1, Feature.PREPOSITION_PRONOUN);
    NounPhrases.Around around = NounPhrases.Around.OBJECT;
    int end = him ? at : phrases.end(at, attempt.place.limit(), around);
    boolean own = end > at && end == at + 1 && tokens.word(at).pronoun(); // على عاتقه
    boolean theirs =
        tokens.word(end).pronoun() || tokens.word(end + 1).pronoun() && !syntax.verb(end + 1);
    return (him || end > at && attempt.frame.has("prep"))
        && !own
        && theirs
        && marks.event(end)
        && attempt.begin(him ? at - 1 : at, 0, Match.Shape.NOMINAL);
  }

  /** {@code باللوم على فلان في كذا}: whom it falls upon, and for what. */
  boolean upon(Attempt attempt) {
    if (!forWhat(attempt)) {
      return false;
    }
    if (!syntax.is(attempt.at, Feature.PREPOSITION_PRONOUN) && syntax.preposition(attempt.at)) {
      attempt.at++;
    }
    return attempt.at < attempt.place.limit() && attempt.beginHere(Match.Shape.NOMINAL);
  }

  /** A blame alone is no more than criticism: for what is said with في or بسبب. */
  private boolean forWhat(Attempt attempt) {
    for (int j = attempt.at + 1; j < attempt.within(LONGEST); j++) {
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.COMMA) || syntax.finiteCue(j) != null) {
        return false;
      }
      String key = tokens.word(j).key();
      if (syntax.preposition(j) && (key.charAt(0) == Letters.FA || key.charAt(0) == Letters.BA)) {
        return true;
      }
    }
    return false;
  }

  /** Whom a noun of accusing is aimed at, after the preposition written to it. */
  boolean accused(Attempt attempt) {
    return tokens.word(attempt.at).preposition() != 0 && attempt.beginHere(Match.Shape.NOMINAL);
  }
}
