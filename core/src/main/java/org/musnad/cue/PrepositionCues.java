package org.musnad.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Deeds;
import org.musnad.frame.Discourse;
import org.musnad.frame.Match;
import org.musnad.frame.SourcesAhead;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads prepositions of report with a noun after them: "according to", "in his words". */
final class PrepositionCues {
  /** Letters of {@code على}. */
  private static final int UPON = 3;

  /** How many tokens may stand between two dashes. Set by hand. */
  private static final int ASIDE = 24;

  /** Letters that an adjective of relation, with its ya, has more than: not {@code أي}. */
  private static final int SHORT = 2;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourcesAhead ahead;
  private final AccordingMatches matches;
  private final PrepositionVerbs verbs;

  PrepositionCues(
      Syntax syntax, SourcesAhead ahead, AccordingMatches matches, PrepositionVerbs verbs) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.ahead = ahead;
    this.matches = matches;
    this.verbs = verbs;
  }

  /** What the preposition of report {@code [first, last]} frames, or null. */
  @Nullable Match match(int first, int last, CueForm cue) {
    if (tokens.word(first).pronoun() || syntax.phraseAt(last + 1, Feature.GOD) != null) {
      return null; // وفقهم الله، وفق الله الجميع
    }
    List<String> frames = cue.entry().frames();
    if (frames.contains("by-word")) {
      return byWord(first, last, cue);
    }
    if (frames.contains("according-verb") || frames.contains("as-verb")) {
      return verbs.match(first, last, last + 1, cue);
    }
    Match match = framed(first, last, cue);
    return match == null || !frames.contains("mouth") ? match : spoken(match);
  }

  /**
   * {@code على لسان الوزير أن}: what comes to somebody's tongue stands after him; the clause before
   * only tells that it did, as in {@code جاء النفي على لسان الوزير}, or that it did not.
   */
  private @Nullable Match spoken(Match match) {
    int at = tokens.is(match.content(), Type.COMMA) ? match.content() + 1 : match.content();
    boolean opens =
        tokens.is(at, Type.COLON) || syntax.complementizer(at) || tokens.quoteOpenedAt(at) != null;
    if (match.shape() == Match.Shape.BACK && opens) {
      match.shape(Match.Shape.AFTER);
      match.content(at);
    }
    return match.shape() == Match.Shape.AFTER ? match : null;
  }

  /** What it frames, with somebody or some paper after it. */
  private @Nullable Match framed(int first, int last, CueForm cue) {
    int at = last + 1;
    boolean marked = tokens.quoteOpenedAt(at + 1) != null || tokens.is(at + 1, Type.OPEN);
    if (tokens.word(at).length() == 1 && marked) {
      at++; // وفقا لـ«سانا»، لـ(وام)
    }
    if (syntax.is(at, Feature.WHAT)) {
      return verbs.match(first, last, at + 1, cue);
    }
    if (ownWords(at)) {
      return byWord(first, last, cue);
    }
    SourcePhrase sayer = wordsOf(at, first) ? ahead.inSentence(first, at + 1) : null;
    if (sayer != null && somebody(sayer)) {
      return matches.according(first, first, last, cue, sayer);
    }
    SourcePhrase source = alone(ahead.at(at, limit(first), false), first);
    if (source != null && agency(source) && (apart(first) || ends(source))) {
      SourcePhrase outlet = source.as(Kind.MEDIA, Identified.NAMED);
      return matches.according(first, first, last, cue, outlet);
    }
    if (source == null
        || describes(at, at > first + 1)
        || governed(first)
        || !speaks(source, first)) {
      return null;
    }
    boolean thing = things(source) || source.head().isEmpty() && pointedAt(source);
    boolean rule = followed(source) && source.kind() != Kind.DOCUMENT;
    boolean law = (thing || rule) && lawSays(source, first);
    boolean mute = // استنادا إلى الدستور
        source.kind() == Kind.DOCUMENT && !syntax.is(headToken(source), Feature.SPEAKING);
    if ((law || mute) && cue.entry().has("basis")) {
      return null;
    }
    return matches.according(
        first, first, last, cue, law ? source.as(Kind.DOCUMENT, Identified.ROLE) : source);
  }

  /**
   * {@code ووفقا للتقرير، رئيس البلدية تلقى}: what stands after the comma is the subject of the
   * verb, unless it is the name of whoever is meant by a title.
   */
  private @Nullable SourcePhrase alone(@Nullable SourcePhrase source, int first) {
    if (source == null || !matches.preposed(first)) {
      return source;
    }
    SourcePhrase bare = beforeClause(source);
    if (bare != null) {
      return bare;
    }
    int next = source.last() + 1;
    int verb = syntax.is(next, Feature.NEGATION) || syntax.already(next) ? next + 1 : next;
    boolean clause = syntax.verb(verb) && !tokens.word(next).conjunction();
    if (!clause) {
      return source;
    }
    for (int i = source.first() + 1; i < source.last(); i++) {
      if (tokens.is(i, Type.COMMA)) {
        SourcePhrase before = ahead.at(source.first(), i, false);
        boolean whole = before != null && before.last() == i - 1;
        boolean named = whole && before.kind() == Kind.PERSON && tokens.word(i + 1).name();
        return whole && !named ? before : source;
      }
    }
    return source;
  }

  /**
   * {@code وبحسب مصدر أمني قتل ثلاثة، وأصيب}: somebody unnamed or some paper, where the verb after
   * it begins the clause that it frames, as nothing shows that it says more of the source: no
   * pronoun, no agreement of several, no other clause after it. Null if there is no such verb.
   */
  private @Nullable SourcePhrase beforeClause(SourcePhrase source) {
    int verb = source.first() + 1;
    while (verb <= source.last() && !syntax.verb(verb)) {
      if (!tokens.isWord(verb) || syntax.is(verb, Feature.RELATIVE)) {
        return null;
      }
      verb++;
    }
    if (verb > source.last() || tokens.word(verb).conjunction() || describes(source, verb)) {
      return null;
    }
    SourcePhrase before = ahead.at(source.first(), verb, false);
    boolean whole = before != null && before.last() == verb - 1 && !before.definite();
    return whole && before.names().isEmpty() && !matches.several(before, verb) ? before : null;
  }

  /** Whether the clause from {@code verb} to the end of a source says more of it. */
  private boolean describes(SourcePhrase source, int verb) {
    if (syntax.preposition(verb + 1) || tokens.word(verb + 1).preposition() != 0) {
      return true; // تقارير وردت إلى الشرطة: it has no subject of its own
    }
    for (int i = verb; i <= source.last(); i++) {
      if (tokens.word(i).pronoun()
          || syntax.is(i, Feature.PREPOSITION_PRONOUN)
          || Words.hisName(syntax, i)) {
        return true;
      }
    }
    int next = source.last() + 1;
    return matches.resumes(tokens.is(next, Type.COMMA) ? next + 1 : next);
  }

  /** {@code السد - وفق الوزير سالم - في خطر}: between dashes, the source ends before the second. */
  private int limit(int first) {
    int end = ahead.sentenceEnd(first);
    for (int i = first; tokens.is(first - 1, Type.DASH) && i < Math.min(end, first + ASIDE); i++) {
      if (tokens.is(i, Type.DASH)) {
        return i;
      }
    }
    return end;
  }

  // --- on one's word -----------------------------------------------------------------------------

  /** {@code على حد قوله}: the source is the one who speaks already. */
  private @Nullable Match byWord(int first, int last, CueForm cue) {
    int noun = last + 1;
    if (Words.his(tokens, noun)) {
      return matches.closing(first, noun, noun, cue);
    }
    SourcePhrase source = syntax.nounCue(noun) ? ahead.inSentence(first, noun + 1) : null;
    if (source == null) {
      return null;
    }
    Match match = matches.according(first, noun, noun, cue, source);
    match.backFrom(first);
    return match;
  }

  /** Whether it is somebody or some body of whom one has heard: {@code الخبراء}, {@code مصممه}. */
  private boolean somebody(SourcePhrase sayer) {
    boolean known = sayer.definite() || !sayer.names().isEmpty();
    return Words.his(tokens, sayer.first()) || known && Discourse.canSpeak(sayer);
  }

  /**
   * {@code لتأكيد الوزارة}, {@code اعتقاد الخبراء}: a noun for somebody's words, and whose; not
   * what is followed, as a view is where nothing parts it from the clause, or what only describes
   * it.
   */
  private boolean wordsOf(int at, int first) {
    Word word = tokens.word(at);
    boolean followed = syntax.is(at, Feature.FOLLOWED) && !apart(first);
    return !word.definite()
        && !word.pronoun()
        && !followed
        && !tokens.word(at + 1).conjunction()
        && !word.is(Feature.SPEAKING)
        && (word.is(Feature.OPINION) || word.head() == null && syntax.nounCue(at));
  }

  /** {@code قوله}, {@code تصريحه}: what the one who speaks already has said or written. */
  private boolean ownWords(int at) {
    Word word = tokens.word(at);
    boolean paper = word.is(Feature.SPEAKING) && syntax.venue(at); // تصريحه; not نتائجه
    return paper && Words.his(tokens, at)
        || word.pronoun() && (word.is(Feature.OPINION) || syntax.nounCue(at));
  }

  // --- who can be quoted -------------------------------------------------------------------------

  /** {@code وفقا للألمانية}: an agency, by its country alone. */
  private boolean agency(SourcePhrase source) {
    Word word = tokens.word(source.first());
    return source.first() == source.last()
        && source.head().isEmpty()
        && source.names().isEmpty()
        && word.definite()
        && word.is(Feature.DEMONYM)
        && word.lastLetter() == Letters.HA;
  }

  /** Whether the sentence ends with the source. */
  private boolean ends(SourcePhrase source) {
    int next = source.last() + 1;
    return next >= tokens.size() || tokens.is(next, Type.STOP) || tokens.lineBreakBefore(next);
  }

  /** A law or plan is followed, a report is quoted: {@code وفق الخطة} is no statement. */
  private boolean speaks(SourcePhrase source, int first) {
    boolean paper = source.kind() == Kind.DOCUMENT;
    boolean headed = !source.head().isEmpty();
    if (headed && paper && matches.preposed(first) || lawSays(source, first)) {
      return true;
    }
    HeadForm head = tokens.word(headToken(source)).head();
    boolean several = // وفق لجان متخصصة
        !source.definite() && source.names().isEmpty() && head != null && head.plural();
    boolean vague =
        source.kind() == Kind.ORGANIZATION
            && (source.identified() == Identified.ANONYMOUS || several);
    boolean each =
        tokens.word(source.first()).isAny(Feature.QUANTIFIER.bit() | Feature.NUMBER.bit())
            && syntax.is(source.first() + 1, Feature.FOLLOWED);
    if (each || followed(source) || count(source) || (vague && !apart(first))) {
      return false;
    }
    if (source.kind() == Kind.GROUP && sorted(first)) {
      return false;
    }
    if (headed && (!leads(source) || !apart(first) && where(source))) {
      return false;
    }
    if (headed) {
      boolean parts = // السفينة وبحسب السجلات غرقت
          tokens.word(first).conjunction() && syntax.verb(source.last() + 1);
      return !paper || apart(first) || parts || syntax.is(headToken(source), Feature.SPEAKING);
    }
    return source.kind() != Kind.GROUP
        && source.kind() != Kind.UNKNOWN
        && !(source.kind() == Kind.PERSON && unpersonal(source.first()));
  }

  /** {@code وفقا للقانون فإن}, {@code وفقا للتعديلات، فإن}: what follows is what it says. */
  private boolean lawSays(SourcePhrase source, int first) {
    int next = source.last() + 1;
    int at = tokens.is(next, Type.COMMA) ? next + 1 : next;
    boolean paper = source.kind() == Kind.DOCUMENT;
    return (matches.preposed(first) || syntax.complementizer(first - 1)) // إنه وفقا للنظام فإنه
        && (paper || things(source) || pointedAt(source) || followed(source))
        && syntax.is(at, Feature.COMPLEMENTIZER_RESUMING);
  }

  /** {@code التعديلات المقترحة}: a definite noun that is nobody's name and heads no source. */
  private static boolean things(SourcePhrase source) {
    return source.definite() && source.head().isEmpty() && source.names().isEmpty();
  }

  /** {@code نظام المصارف}: a law or plan, by its first word. */
  private boolean followed(SourcePhrase source) {
    return syntax.is(source.first(), Feature.FOLLOWED);
  }

  /** {@code هذه الوصفة}: something that was just told. */
  private boolean pointedAt(SourcePhrase source) {
    return syntax.is(source.first(), Feature.DEMONSTRATIVE) && source.first() < source.last();
  }

  /** {@code تختلف حسب المنطقة}, {@code حسب المناطق}: a place or places that things differ by. */
  private boolean where(SourcePhrase source) {
    HeadForm head = tokens.word(headToken(source)).head();
    boolean places =
        source.kind() == Kind.ORGANIZATION
            && head != null
            && head.plural()
            && head.is(HeadTrait.QUIET);
    return (places || syntax.is(headToken(source), Feature.TITLE_PREFIX))
        && source.names().isEmpty();
  }

  /** {@code حسب عدد السكان}: how many they are, by which something goes; not {@code عدد من}. */
  private boolean count(SourcePhrase source) {
    Word next = tokens.word(source.first() + 1);
    boolean large = next.is(Feature.ADJECTIVE) && !next.definite(); // عدد كبير من
    return Deeds.number(tokens.word(source.first()))
        && !syntax.preposition(source.first() + (large ? 2 : 1));
  }

  /** {@code وفق زيارات شهرية بفريق عمل}: its head noun stands too deep in it to be what it is. */
  private boolean leads(SourcePhrase source) {
    Word word = tokens.word(source.first());
    return headToken(source) <= source.first() + 1
        || word.isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit() | Feature.NUMBER.bit())
        || !tokens.isWord(source.first())
        || !source.names().isEmpty();
  }

  /** {@code موزعة حسب الدوائر}: how things are sorted, not who says so. */
  private boolean sorted(int first) {
    Word before = tokens.word(first - 1);
    return !apart(first)
        && before.isAny(Feature.PARTICIPLE.bit() | Feature.ADJECTIVE.bit())
        && !before.definite();
  }

  /** {@code من وجهة نظر اقتصادية}, {@code بشهادة جامعية}: what sort it is of, and nobody's. */
  private boolean describes(int i, boolean view) {
    Word word = tokens.word(i);
    boolean sort =
        word.is(Feature.ADJECTIVE)
            && !word.name()
            && !word.is(Feature.NOUN)
            && word.length() > SHORT
            && word.key().charAt(word.length() - (word.lastLetter() == Letters.HA ? 2 : 1))
                == Letters.YA;
    boolean somebody = word.head() != null && !(view && word.lastLetter() == Letters.HA);
    return sort && !word.definite() && !word.pronoun() && !somebody;
  }

  /** {@code على حسب المواقع}: after another preposition it is a noun, "measure". */
  private boolean governed(int first) {
    String before = tokens.word(first - 1).key();
    boolean upon = before.length() == UPON && before.charAt(0) == Letters.AYN; // not بعد
    return upon && syntax.preposition(first - 1) && tokens.word(first).preposition() == 0;
  }

  /**
   * {@code المنظور}, {@code شطارته}, {@code جودة القماش}: something whose name is taken for a
   * person's.
   */
  private boolean unpersonal(int i) {
    Word word = tokens.word(i);
    boolean common = !word.name() && word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
    boolean thing = common && !word.definite() && !word.is(Feature.TITLE_PREFIX);
    return thing || (word.definite() || word.pronoun()) && !word.known();
  }

  /** Whether a preposition stands apart from the clause that it frames. */
  private boolean apart(int first) {
    return tokens.is(first - 1, Type.COMMA)
        || tokens.is(first - 1, Type.DASH)
        || !tokens.isWord(first - 1)
        || matches.preposed(first);
  }

  private int headToken(SourcePhrase source) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (tokens.word(i).head() != null) {
        return i;
      }
    }
    return source.first();
  }
}
