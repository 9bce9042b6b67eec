package org.musnad.cue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Adjuncts;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Frames;
import org.musnad.frame.Match;
import org.musnad.frame.SourceLikeness;
import org.musnad.frame.SourcesAhead;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads prepositions of report with a verb after them: "as the agency reported". */
final class PrepositionVerbs {
  /** How far before it what a claim is denied by may stand. */
  private static final int DENIED = 12;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Frames frames;
  private final FrameMatcher matcher;
  private final SourcesAhead ahead;
  private final Adjuncts adjuncts;
  private final AccordingMatches matches;

  PrepositionVerbs(
      Syntax syntax,
      Frames frames,
      FrameMatcher matcher,
      SourcesAhead ahead,
      Adjuncts adjuncts,
      AccordingMatches matches) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.frames = frames;
    this.matcher = matcher;
    this.ahead = ahead;
    this.adjuncts = adjuncts;
    this.matches = matches;
  }

  /**
   * {@code حسبما ذكرت الوكالة}, {@code وفق ما نقلته س عن ع}.
   *
   * @param from where the verb, or an auxiliary before it, stands
   */
  @Nullable Match match(int first, int last, int from, CueForm cue) {
    boolean auxiliary = syntax.is(from, Feature.AUXILIARY);
    int verb = auxiliary ? from + 1 : from;
    CueForm inside = auxiliary ? syntax.finiteCue(verb) : tokens.word(verb).finiteCue();
    boolean what = inside != null && !cue.entry().has("as-verb");
    boolean shows = what && inside.entry().has("that-doc"); // بحسب ما رصدته المنظمة
    boolean brings = !shows && what && brings(inside);
    if (inside == null || !shows && !brings && !reports(inside) && !claims(first, inside)) {
      return null;
    }
    if (inside.entry().has("relay") && ahead.fromWhom(verb + 1)) {
      return fromWhom(first, last, verb, cue.entry().has("as-verb") ? inside : cue);
    }
    SourcePhrase source = subject(first, verb, inside);
    if (source != null && (thing(source) || sees(verb, inside, source))
        || learns(inside) && !newsroom(source)
        || brings && !reports(inside) && !brought(inside, source)) {
      return null;
    }
    if (source != null && learns(inside) && source.kind() == Kind.ORGANIZATION) {
      source = source.as(Kind.MEDIA, Identified.NAMED); // «الأفق»
    }
    if (cue.entry().has("as-verb")) {
      return source == null
              || SourceLikeness.told(tokens, source)
              || !asVerb(first, last, verb, inside, source)
          ? null
          : relayed(first, matches.according(first, verb, verb, inside, source), inside);
    }
    return source == null
        ? matches.closing(first, first, last, cue)
        : relayed(first, matches.according(first, first, last, cue, source), inside);
  }

  /** {@code وفق ما تراه اللجنة مناسبا}: what one holds right is done, and nothing is told. */
  private boolean sees(int verb, CueForm inside, SourcePhrase source) {
    Word predicate = tokens.word(source.last() + 1);
    return inside.entry().has("see-in")
        && tokens.word(verb).pronoun()
        && predicate.is(Feature.ADJECTIVE)
        && !predicate.definite();
  }

  private static boolean reports(CueForm inside) {
    List<String> frames = inside.entry().frames();
    boolean speaks = frames.contains("quote") && frames.contains("that"); // not كما ندد
    return speaks || frames.contains("in-doc") || frames.contains("relay") || learns(inside);
  }

  /** {@code وفق ما أظهرته بيانات}, {@code بحسب ما تداوله ناشطون}: what papers show or go about. */
  private static boolean brings(CueForm inside) {
    return inside.entry().has("show-paper")
        || inside.entry().has("any-paper")
        || inside.entry().has("passed");
  }

  /**
   * Only papers that speak show, not {@code وفق ما أظهره اللاعبون} or {@code ما أظهرته نقوش}, and
   * no single man passes anything about.
   */
  private boolean brought(CueForm inside, @Nullable SourcePhrase source) {
    return source != null
        && (inside.entry().has("show-paper")
            ? source.kind() == Kind.DOCUMENT && syntax.is(source.first(), Feature.SPEAKING)
            : source.kind() != Kind.PERSON);
  }

  private static boolean learns(CueForm inside) {
    return inside.entry().has("learn");
  }

  /**
   * {@code بحسب ما علمت «الأفق»}: a medium, or a body in quotation marks, which has learnt it to
   * tell it.
   */
  private boolean newsroom(@Nullable SourcePhrase source) {
    return source != null
        && (source.kind() == Kind.MEDIA
            || source.kind() == Kind.ORGANIZATION && tokens.quoteOpenedAt(source.first()) != null);
  }

  /** {@code ليست مالية كما تدعي}: what is claimed, where the writer denies it. */
  private boolean claims(int first, CueForm inside) {
    boolean claim = inside.entry().has("that") && inside.entry().act().equals("claim");
    for (int i = first - 1; claim && i >= first - DENIED && tokens.isWord(i); i--) {
      if (syntax.is(i, Feature.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the verb; from whom he has it is told after it, and is no part of it. */
  private @Nullable SourcePhrase subject(int first, int verb, CueForm inside) {
    int begin = subjectBegin(first, verb, inside);
    boolean from = inside.entry().has("relay") || learns(inside);
    return from
        ? ahead.at(
            begin,
            ahead.sentenceEnd(first),
            false,
            frames.of(inside.entry()).prepositions(inside.tense()))
        : ahead.inSentence(first, begin);
  }

  private int subjectBegin(int first, int verb, CueForm inside) {
    Phrase tongue = inside.entry().has("in-doc") ? ahead.relaying(verb + 1) : null;
    if (tongue != null) {
      return verb + 1 + tongue.keys().size(); // حسبما جاء على لسان الوزير
    }
    boolean stands = inside.entry().has("in-doc") && syntax.preposition(verb + 1);
    return stands || printed(verb, inside) ? verb + 2 : ahead.skip(first, verb + 1);
  }

  /** {@code حسبما نشر في الجريدة الرسمية}: the passive of a verb of publishing, and where. */
  private boolean printed(int verb, CueForm inside) {
    Word where = tokens.word(verb + 2);
    return inside.entry().has("relay")
        && inside.tense() == Tense.PAST
        && inside.agreement().gender() == 'm'
        && !tokens.word(verb).pronoun()
        && syntax.preposition(verb + 1)
        && Words.twoLetters(tokens.word(verb + 1), Letters.FA)
        && Words.media(where)
        && !where.pronoun(); // في صحيفته
  }

  private boolean thing(SourcePhrase source) {
    Word first = tokens.word(source.first());
    if (SourceLikeness.hisReport(first)) {
      return true; // كما جدد دعوته إلى الحوار
    }
    if (first.is(Feature.MASDAR) && first.head() == null && !first.name() && !first.definite()) {
      return true; // كما أعلنت إطلاق مشروع
    }
    return source.head().isEmpty()
        && source.names().isEmpty()
        && source.kind() != Kind.ORGANIZATION;
  }

  // --- a mere "as" -----------------------------------------------------------------------------

  /** Whether "as" with its verb and source is an aside, not a clause with a content of its own. */
  private boolean asVerb(int first, int last, int verb, CueForm inside, SourcePhrase source) {
    int from = source.last() + 1;
    boolean whose = inside.entry().has("relay") && ahead.fromWhom(from);
    Phrase relay = ahead.relaying(from); // كما ذكرت الوكالة نقلا عن المسعفين
    int start = relay == null ? from + 1 : from + relay.keys().size();
    boolean origin = whose || relay != null; // كما رواه مسلم عن أنس
    SourcePhrase inner = origin ? ahead.inSentence(from, start) : null;
    int end = afterAdjuncts(inner == null ? from : inner.last() + 1);
    boolean parts = syntax.is(end, Feature.PRONOUN) && !tokens.word(end).conjunction(); // هو
    return !governed(first, last, verb)
        && (endsClause(end)
            || describes(source, end)
            || parts
            || inside.entry().has("relay") && ofHim(verb) && goesOn(end))
        && !reportsItself(verb, inside);
  }

  /** {@code كما يقول السائق الذي ظل صامتا}: a relative clause tells more of the source. */
  private boolean describes(SourcePhrase source, int i) {
    return syntax.is(i, Feature.RELATIVE) && source.definite() && !tokens.word(i).conjunction();
  }

  /** {@code نقل عنه}: what is relayed is that of somebody before. */
  private boolean ofHim(int verb) {
    return syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN);
  }

  /** {@code كما نقل عنه موقع «الأفق» إن}: whether what he said begins there, with no comma. */
  private boolean goesOn(int i) {
    return syntax.complementizer(i) || tokens.is(i, Type.COLON) || tokens.quoteOpenedAt(i) != null;
  }

  /** {@code رد على ما ذكرته الصحيفة}: whether "on what" belongs to what stands before it. */
  private boolean governed(int first, int last, int verb) {
    return last > first
        && !tokens.is(first - 1, Type.COMMA)
        && tokens.quoteClosedAt(first - 1) == null
        && !tokens.opensSentence(first)
        && (tokens.word(verb).pronoun()
            || tokens.word(verb).finiteCue().entry().has("in-doc")
            || speaks(first));
  }

  /**
   * {@code علق الوزير على ما أعلنت الشركة}: whether somebody has spoken, as one does on a thing.
   */
  private boolean speaks(int first) {
    if (tokens.word(first - 1).isAny(Feature.MASDAR.bit() | Feature.PARTICIPLE.bit())) {
      return true; // الرد على ما, المتحفظ على ما
    }
    for (int i = first - 1; i > first - DENIED && tokens.isWord(i); i--) {
      if (syntax.finiteCue(i) != null || syntax.participleCue(i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean reportsItself(int verb, CueForm inside) {
    Match full = matcher.match(verb, verb, inside);
    return full != null
        && full.shape() != Match.Shape.BACK
        && full.source() != null
        && !full.form().entry().has("relay");
  }

  private int afterAdjuncts(int from) {
    int limit = ahead.sentenceEnd(Math.min(from, tokens.size() - 1));
    int at = from;
    while (!endsClause(at)) {
      int next = adjuncts.end(at, limit, Set.of());
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private boolean endsClause(int i) {
    return i >= tokens.size()
        || tokens.is(i, Type.COMMA)
        || tokens.is(i, Type.DASH)
        || tokens.is(i, Type.STOP)
        || tokens.opensSentence(i);
  }

  // --- the source's own source -------------------------------------------------------------------

  /**
   * {@code وفق ما نقلته عن مصادر}: whom the speaker before has it from; or, {@code حسبما نقلت عن
   * المدير إذاعة الساحل}, the medium stands after them.
   */
  private @Nullable Match fromWhom(int first, int last, int verb, CueForm cue) {
    SourcePhrase inner = ahead.inSentence(first, verb + 2);
    if (inner == null) {
      return null;
    }
    SourcePhrase after = ahead.inSentence(first, inner.last() + 1);
    boolean medium = after != null && after.kind() == Kind.MEDIA;
    int end = medium ? after.last() + 1 : inner.last() + 1;
    boolean asVerb = cue.finite();
    if (asVerb && !endsClause(afterAdjuncts(end))) {
      return null; // كما نقلت عن مصدر آخر أن
    }
    Match match = matches.according(first, asVerb ? verb : first, asVerb ? verb : last, cue, inner);
    match.backFrom(first);
    match.onward(!medium);
    if (medium) {
      match.source(after);
      match.inner(inner);
      match.content(end);
    }
    return match;
  }

  /** Adds the source's own source, where the verb relays and a preposition follows its subject. */
  private Match relayed(int first, Match match, CueForm inside) {
    match.backFrom(first);
    int at = match.source().last() + 1;
    boolean from =
        inside.entry().has("relay") && ahead.fromWhom(at) || learns(inside) && syntax.from(at);
    if (from && match.inner() == null) {
      SourcePhrase inner = ahead.inSentence(at, at + 1);
      if (inner != null && learns(inside)) {
        match.source(inner); // the paper that has learnt it is no link
        match.content(inner.last() + 1);
      } else if (inner != null) {
        match.inner(inner);
        match.content(inner.last() + 1);
      }
    }
    int circumstances = afterAdjuncts(match.content()); // بحسب ما أعلنه في مؤتمر صحافي، فإن
    if (match.shape() != Match.Shape.COLON && tokens.is(circumstances, Type.COMMA)) {
      match.content(circumstances);
    }
    return match;
  }
}
