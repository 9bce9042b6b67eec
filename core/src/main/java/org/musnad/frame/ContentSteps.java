package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The steps that say by which mark the content begins: a clause, a quotation, or words after a
 * preposition.
 */
final class ContentSteps {
  /** Within how many tokens "that" follows what is said of a name in quotation marks. */
  private static final int DESCRIBED = 25;

  /** How many words a quotation has at least that is no name of anything. Set by hand. */
  private static final int LONGER_THAN_NAMES = 5;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final NominalSteps nominals;

  ContentSteps(Syntax syntax, ContentMarks marks, NominalSteps nominals) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.nominals = nominals;
  }

  /** {@code ردا على ما نشر في الصحف، أن}: after a comma it is no more of the clause of "what". */
  private boolean afterWhat(Attempt attempt) {
    int first = attempt.place.first();
    return tokens.is(attempt.at - 1, Type.COMMA)
        && attempt.at - 1 > first
        && !syntax.isPhrase(first - 2, Feature.QUESTION) // إذا ما رأى المدير، بعد ذلك، أن
        && LightVerbs.whatIs(syntax, first);
  }

  /** A complementizer, which a colon may precede or follow. */
  boolean that(Attempt attempt) {
    if (tokens.is(attempt.at, Type.COLON)) {
      attempt.at++;
      if (syntax.is(attempt.at, Feature.FIRST_PERSON)) {
        return false;
      }
    }
    if (equated(attempt)) {
      attempt.at++;
    }
    if (!syntax.complementizer(attempt.at)
        || ofAnotherVerb(attempt)
        || afterWhat(attempt)
        || besides(attempt)
        || attempt.frame.is(Trait.PASSIVE) && tokens.word(attempt.at).conjunction()
        || resumed(attempt, tokens.word(attempt.at).key())) {
      return false;
    }
    if (!syntax.is(attempt.at, Feature.COMPLEMENTIZER_PRONOUN) && !syntax.thatNot(attempt.at)) {
      attempt.at++;
      if (tokens.is(attempt.at, Type.COLON) || tokens.is(attempt.at, Type.COMMA)) {
        attempt.at++;
      }
    }
    return attempt.beginHere(Match.Shape.CLAUSE);
  }

  /** {@code ما يخشاه المدير هو أن}: the pronoun that makes "what" one with the clause. */
  private boolean equated(Attempt attempt) {
    int first = attempt.place.first();
    return syntax.is(attempt.at, Feature.PRONOUN)
        && syntax.complementizer(attempt.at + 1)
        && !tokens.word(attempt.at).conjunction()
        && attempt.place.form().finite()
        && tokens.word(attempt.place.last()).pronoun()
        && syntax.is(first - 1, Feature.WHAT);
  }

  /** {@code قالها ردا على أصدقاء حاولوا بأن}: a verb right before takes that clause for its own. */
  private boolean ofAnotherVerb(Attempt attempt) {
    int at = attempt.at;
    return at > attempt.place.last() + 1
        && tokens.word(at).firstLetter() == Letters.BA
        && syntax.verb(at - 1);
  }

  /**
   * {@code الحقيقة التي تحدث هنا، وهي أن}, {@code ، والحقيقة أن}, {@code ، ومن المتوقع أن}: what is
   * said of it, in a clause of its own.
   */
  private boolean clauseOfItsOwn(Attempt attempt) {
    Word before = tokens.word(attempt.at - 1);
    boolean judged = before.is(Feature.IMPERSONAL) && syntax.preposition(attempt.at - 2);
    boolean noun = before.definite() && before.is(Feature.NOUN);
    boolean which = // not أخبرني بما أعلمه، وهو أن
        before.is(Feature.PRONOUN) && syntax.is(attempt.place.first() - 1, Feature.RELATIVE);
    int first = judged ? attempt.at - 2 : attempt.at - 1;
    return tokens.word(first).conjunction()
        && tokens.is(first - 1, Type.COMMA)
        && (judged || noun || which);
  }

  /**
   * {@code ، خصوصا أن}, {@code وإن بدت}: a reason or a concession of the writer's, or what goes
   * with a clause before; but {@code وقال خصوصا إن}.
   */
  private boolean besides(Attempt attempt) {
    int at = attempt.at;
    boolean noun = attempt.place.form().tense() == Tense.NOUN;
    if (noun && tokens.word(at).conjunction()) {
      return true; // وافق على الطلب وإن
    }
    if (at == attempt.place.last() + 1 || tokens.word(at).conjunction()) {
      return false;
    }
    if (clauseOfItsOwn(attempt)) {
      return true;
    }
    int two = syntax.phraseAt(at - 2, Feature.REASON) == null ? 1 : 2;
    int first = at - two;
    boolean reason = syntax.phraseAt(first, Feature.REASON) != null;
    Word before = tokens.word(first - 1);
    return reason
        && (tokens.is(first - 1, Type.COMMA)
            || tokens.word(first).conjunction()
            || noun
            || attempt.frame.is(Trait.DISTANT) && (before.definite() || !tokens.isWord(first - 1)));
  }

  /** "Whether", which is no part of the content, or a question word, which is. */
  boolean question(Attempt attempt) {
    Phrase whether = marks.whether(attempt.at);
    if (whether != null) {
      attempt.at += whether.keys().size();
      return attempt.beginHere(Match.Shape.CLAUSE);
    }
    return syntax.is(attempt.at, Feature.QUESTION) && attempt.beginHere(Match.Shape.CLAUSE);
  }

  /**
   * {@code تساءل إذا كان}: what is asked, from the verb on; so only the first of the phrase's two
   * words is passed over.
   */
  boolean condition(Attempt attempt) {
    if (syntax.phraseAt(attempt.at, Feature.IF) == null) {
      return false;
    }
    attempt.at++;
    return attempt.beginHere(Match.Shape.CLAUSE);
  }

  /** {@code خبر وفاته}: the word for news is no part of them; not {@code أخبار النجوم}. */
  boolean news(Attempt attempt) {
    Phrase news = syntax.phraseAt(attempt.at, Feature.NEWS);
    if (news == null) {
      return false;
    }
    attempt.at += news.keys().size();
    return attempt.at < attempt.place.limit() && !tokens.word(attempt.at).definite();
  }

  /**
   * A colon; a complementizer after it still opens the clause, and so does the cue's preposition
   * with one: {@code وأشار المدير: إلى أن}.
   */
  boolean colon(Attempt attempt) {
    if (!tokens.is(attempt.at, Type.COLON)) {
      return false;
    }
    attempt.at++;
    boolean own = attempt.place.prepositions().contains(tokens.word(attempt.at).key());
    if (own && syntax.complementizer(attempt.at + 1)) {
      attempt.at++;
      return that(attempt);
    }
    if (syntax.complementizer(attempt.at) && !syntax.is(attempt.at, Feature.FIRST_PERSON)) {
      return that(attempt);
    }
    boolean quoted = marks.speech(attempt.at) != null;
    return attempt.beginHere(quoted ? Match.Shape.QUOTE : Match.Shape.COLON);
  }

  /** Whether there is a clause where the steps before let the content begin. */
  boolean clause(Attempt attempt) {
    int content = attempt.match.content;
    return content < attempt.place.limit() && tokens.type(content) != Type.STOP;
  }

  /** {@code بالقول}: a verbal noun of saying with its preposition. */
  boolean saying(Attempt attempt) {
    if (!marks.saying(attempt.at)) {
      return false;
    }
    attempt.at++;
    return true;
  }

  /** {@code عن اعتقاده}: the verbal noun of believing with its pronoun is the innermost cue. */
  boolean belief(Attempt attempt) {
    if (!marks.belief(attempt.at)) {
      return false;
    }
    attempt.match.mark = attempt.at;
    attempt.match.markLast = attempt.at;
    attempt.at++;
    return true;
  }

  /** {@code اتهامات بالتقصير}: a word for accusations, which the content begins with. */
  boolean charge(Attempt attempt) {
    return marks.charge(attempt.at) > 0;
  }

  /** A preposition, alone or as the first letter of the word where the content begins. */
  boolean prep(Attempt attempt, String preposition) {
    int at = attempt.at;
    boolean joined =
        at < tokens.size() && tokens.word(at).conjunction(); // بهذا الشأن وبالبحث عنه تبين
    boolean what = // اعترف بما نسب إليه
        syntax.is(at, Feature.WHAT)
            && tokens.word(at).length() > 2
            && attempt.place.form().entry().act().equals("assert")
            && preposition.charAt(0) == tokens.word(at).firstLetter()
            && tokens.word(at + 1).verb();
    boolean led = marks.preposition(preposition, at) || what && preposition.length() == 1;
    if (joined || !led || resumed(attempt, preposition)) {
      return false;
    }
    if (preposition.length() > 1 || tokens.word(at).key().equals(preposition)) {
      attempt.at++;
      attempt.match.skip = 0;
    } else {
      attempt.match.skip = syntax.complementizer(at) ? 0 : 1;
    }
    return attempt.at < attempt.place.limit();
  }

  /** {@code الخطوة التي تطالب بها}: a pronoun with that preposition stands for what it asks for. */
  private boolean resumed(Attempt attempt, String preposition) {
    int after = attempt.place.last() + 1;
    return after < attempt.at && marks.takesUp(after, preposition);
  }

  /** {@code ، منها}: what leads to one or more of the things that the noun counts. */
  boolean among(Attempt attempt) {
    int at = tokens.is(attempt.at, Type.COMMA) ? attempt.at + 1 : attempt.at;
    Phrase phrase = marks.among(at);
    if (phrase == null) {
      return false;
    }
    attempt.at = at + phrase.keys().size();
    return attempt.at < attempt.place.limit();
  }

  /** {@code ، مفاده}: what leads from a noun of report to what it comes to. */
  boolean gist(Attempt attempt) {
    int at = tokens.is(attempt.at, Type.COMMA) ? attempt.at + 1 : attempt.at;
    boolean verb = attempt.place.form().finite() && !attempt.frame.has("news");
    if (verb || !marks.gist(at)) {
      return false;
    }
    boolean before = tokens.is(at + 1, Type.COMMA);
    boolean that = tokens.is(at + 1, Type.COLON) && syntax.complementizer(at + 2);
    attempt.at = before || that ? at + 2 : at + 1;
    return attempt.at < attempt.place.limit();
  }

  /** {@code تحدث عن «مؤامرة تحاك في الخفاء»}: a quotation of more words than a name has. */
  boolean words(Attempt attempt) {
    int at = tokens.is(attempt.at, Type.COLON) ? attempt.at + 1 : attempt.at;
    Quote quote = marks.speech(at);
    return quote != null && syntax.wordsIn(quote) >= LONGER_THAN_NAMES;
  }

  /** A quotation, which a colon or comma may precede. */
  boolean quote(Attempt attempt) {
    if (tokens.is(attempt.at, Type.COLON) || tokens.is(attempt.at, Type.COMMA)) {
      attempt.at++;
    }
    Quote quote = marks.speech(attempt.at);
    boolean finite = attempt.place.form().finite();
    return quote != null
        && !byName(quote, finite)
        && !(finite && body(attempt, quote))
        && attempt.beginHere(Match.Shape.QUOTE);
  }

  /** {@code أدان "المجلس الأعلى"، أمس، الهجوم}: right after a verb a body is its subject. */
  private boolean body(Attempt attempt, Quote quote) {
    Word name = tokens.word(quote.first());
    return quote.open() == attempt.place.last() + 1
        && name.definite()
        && (name.heads("organization") || name.heads("media"))
        && syntax.nameQuote(quote);
  }

  /**
   * {@code فلان «تاجر»: …}, {@code فلان «توتي»، قائد الفريق،}: what the source is or is called,
   * with the mark of what is said, or an office, still to come.
   */
  private boolean byName(Quote quote, boolean finite) {
    int next = quote.close() + 1;
    boolean mark = tokens.is(next, Type.COLON) || syntax.complementizer(next);
    return (mark || office(quote) || finite && described(quote)) && syntax.nameQuote(quote);
  }

  /** {@code نقابة «أفق»، وهي أكبر النقابات، أن}: more of him, with "that" still to come. */
  private boolean described(Quote quote) {
    int next = quote.close() + 1;
    boolean comma = tokens.is(next, Type.COMMA);
    int more = comma ? next + 1 : next;
    boolean of = syntax.is(more, Feature.PRONOUN) && tokens.word(more).conjunction();
    boolean aside = comma && !tokens.word(more).conjunction();
    boolean mark = tokens.is(quote.open() - 1, Type.COLON);
    if (mark || !of && !aside && !syntax.is(more, Feature.RELATIVE)) {
      return false;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(quote.open())), next + DESCRIBED);
    for (int j = more; j < end; j++) {
      if (syntax.complementizer(j) && !tokens.word(j).conjunction()) {
        return true;
      }
      if (syntax.finiteCue(j) != null || marks.saidBesides(j)) {
        return false;
      }
    }
    return false;
  }

  /** Whether after a quotation with no colon before it a comma and an office follow. */
  private boolean office(Quote quote) {
    int next = quote.close() + 1;
    return tokens.is(next, Type.COMMA)
        && tokens.word(next + 1).heads("person")
        && tokens.word(next + 1).finiteCue() == null
        && !tokens.is(quote.open() - 1, Type.COLON);
  }

  /** A clause, a quotation or a noun phrase. */
  boolean content(Attempt attempt) {
    if (syntax.complementizer(attempt.at)) {
      return that(attempt);
    }
    Phrase follows = syntax.phraseAt(attempt.at, Feature.FILLER); // على ما يلي:
    int after = follows == null ? attempt.at : attempt.at + follows.keys().size();
    if (tokens.is(after, Type.COLON)) {
      attempt.at = after;
      return colon(attempt);
    }
    Quote quote = marks.speech(attempt.at);
    return spoken(quote) ? attempt.beginHere(Match.Shape.QUOTE) : nominals.nominal(attempt);
  }

  /** Whether a quotation is speech rather than a name that a noun phrase begins with. */
  boolean spoken(@Nullable Quote quote) {
    return quote != null && !(syntax.nameQuote(quote) && tokens.isWord(quote.close() + 1));
  }
}
