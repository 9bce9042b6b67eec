package org.musnad.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.chain.MarkedNames;
import org.musnad.content.Contents;
import org.musnad.content.TitleParts;
import org.musnad.cue.Cues;
import org.musnad.frame.Adjuncts;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Frame;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.NameEntry;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads the statements that have a source, a colon and a content, but no cue: that of the title, of
 * a heading further down, and of a sentence that gives somebody's words like a part in a play.
 */
final class Headlines {
  /** The colon must stand within that many tokens. */
  private static final int LONGEST = 14;

  /** Tokens of a heading at most, and words after its colon at least. */
  private static final int LONGEST_HEADING = 26;

  private static final int FEWEST_WORDS = 3;

  private static final CueForm COLON =
      new CueForm(
          new CueEntry("headline", "", "assert", List.of()), Tense.PREPOSITION, Agreement.ANY);

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Cues cues;
  private final Contents contents;
  private final Adjuncts adjuncts;
  private final TitleParts parts;
  private final TitleSpeakers speakers;

  Headlines(Syntax syntax, SourceReader sources, Cues cues, Contents contents) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.cues = cues;
    this.contents = contents;
    this.adjuncts = new Adjuncts(syntax, sources);
    this.parts = new TitleParts(syntax);
    this.speakers = new TitleSpeakers(syntax, cues, sources);
  }

  /** Whether a match is that of a title, which has no cue. */
  static boolean isHeadline(Match match) {
    return match.form() == COLON;
  }

  /** {@code الوزير: لا نية للتأجيل}: a title with nothing but a colon. Null where it is none. */
  @Nullable Draft find() {
    int colon = colon(0, tokens.titleEnd() - 1);
    if (colon < 0) {
      return null;
    }
    SourcePhrase strangers = we(colon + 1) ? speakers.strangers(colon) : null;
    SourcePhrase title = strangers == null ? before(0, colon) : strangers;
    if (title == null && colon > 0) {
      title = doing(colon);
    }
    if (title == null || byline(title) || syntax.isPhrase(0, Feature.RUBRIC) || mute(title)) {
      return null;
    }
    SourcePhrase source = known(title);
    boolean speaks =
        speaker(source) && !speakers.place(source) || we(colon + 1) || speakers.country(source);
    SourcePhrase body = speaks ? source : shortName(source);
    return body == null ? null : statement(body, colon);
  }

  /**
   * {@code المدرب يحسم الجدل: «باق»}: one who does something, which is no word of report, by what
   * he says himself after the colon; or null.
   */
  private @Nullable SourcePhrase doing(int colon) {
    int verb = sources.phrases().end(0, colon, NounPhrases.Around.NOTHING);
    if (verb == 0 || verb >= colon || !syntax.is(verb, Feature.VERB_PRESENT)) {
      return null;
    }
    for (int i = 0; i < colon; i++) {
      if (cues.at(i) != null || i > verb && syntax.verb(i)) {
        return null;
      }
    }
    boolean his = tokens.quoteOpenedAt(colon + 1) != null || speaksOfHimself(colon + 1);
    SourcePhrase source = his && syntax.verb(verb) ? sources.typed(0, verb - 1) : null;
    return source != null && source.kind() == Kind.PERSON ? source : null;
  }

  /** Whether a verb in the first person stands among the words from {@code from} on. */
  private boolean speaksOfHimself(int from) {
    for (int i = from; i < Math.min(tokens.titleEnd(), from + LONGEST); i++) {
      if (tokens.word(i).is(Feature.FIRST_PERSON) && syntax.verb(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code .. والاتحاد: ننتظر التقرير}: the same for a part of the title that begins at token
   * {@code i}, after a pause. Null where none does.
   */
  @Nullable Draft part(int i) {
    int colon = parts.colon(i);
    SourcePhrase source = colon < 0 ? null : before(i, colon);
    return source != null && speaker(source) ? statement(source, colon) : null;
  }

  /**
   * {@code للمتحرشين:}, {@code كأس الخليج:}, {@code 1970:}: whom the title calls to, or what it is
   * about; nobody who speaks.
   */
  private boolean mute(SourcePhrase title) {
    Word word = tokens.word(title.first());
    boolean addressed = word.preposition() == Letters.LI && word.known() && title.first() == 0;
    boolean year = title.first() == title.last() && tokens.is(title.first(), Type.NUMBER);
    return addressed || year || syntax.isPhrase(title.first(), Feature.CONTEST);
  }

  /** Whether the line below the title has the same name and nothing else: it is the author's. */
  private boolean byline(SourcePhrase title) {
    int end = tokens.titleEnd() + title.last() - title.first() + 1;
    return end < tokens.size()
        && tokens.lineBreakBefore(end)
        && repeats(title, tokens.titleEnd(), end - tokens.titleEnd());
  }

  /**
   * {@code سالم مراد: لن نغادر}: the same as a line of its own further down, if it begins with
   * somebody's name; or within a line, if his words stand in marks or say "we". Null where none
   * begins at token {@code i}.
   */
  @Nullable Draft under(int i) {
    int end = tokens.sentenceEnd(tokens.sentenceOf(i));
    if (afterClock(i)) {
      return item(i, end);
    }
    int colon = somebody(i) && !tokens.ofSite(i) ? colon(i, end) : -1;
    if (colon < 0) {
      return null;
    }
    boolean verbatim = tokens.quoteOpenedAt(colon + 1) != null || we(colon + 1);
    boolean line = tokens.lineBreakBefore(i) && heading(i, colon, end);
    if (!verbatim && !line || dateline(i, colon)) {
      return null;
    }
    int stop = sources.phrases().end(i, colon, NounPhrases.Around.NOTHING);
    SourcePhrase source = stop > i && about(stop, colon) ? sources.typed(i, stop - 1) : null;
    if (source == null) {
      return null;
    }
    boolean named = source.kind() == Kind.PERSON && !source.names().isEmpty();
    boolean body = // الرئاسة: نتابع الوضع
        line && verbatim && source.kind() == Kind.ORGANIZATION && speaker(source);
    return named || body ? statement(source, colon) : null;
  }

  /** {@code 10:45 — }: whether an item of a live report begins at {@code i}, after its hour. */
  private boolean afterClock(int i) {
    int clock = tokens.isWord(i - 1) ? i - 1 : i - 2;
    return tokens.is(clock, Type.NUMBER)
        && tokens.lineBreakBefore(i)
        && tokens.indexIn(clock, ':') >= 0;
  }

  /** {@code 10:45 — الدفاع المدني: لا إصابات}: who speaks in an item, as in a title, or null. */
  private @Nullable Draft item(int begin, int end) {
    int colon = tokens.ofSite(begin) ? -1 : colon(begin, end);
    SourcePhrase source = colon < 0 ? null : before(begin, colon);
    boolean speaks = source != null && speaker(source) && !mute(source);
    return speaks && Discourse.canSpeak(source) ? statement(source, colon) : null;
  }

  /** {@code الأفق من لندن:}: who writes, and whence. */
  private boolean dateline(int i, int colon) {
    return syntax.from(colon - 2)
        && colon - 2 > i
        && tokens.lineBreakBefore(i)
        && tokens.word(colon - 1).place()
        && tokens.quoteOpenedAt(colon + 1) == null;
  }

  /** Whether a name or what somebody is begins at token {@code i}. */
  private boolean somebody(int i) {
    Word word = tokens.word(i);
    boolean order = syntax.is(i, Feature.FILLER); // أولا:
    boolean begins = word.name() || word.heads("person") || Words.organization(word);
    return begins && !order && !word.pronoun() && cues.at(i) == null;
  }

  /** Whether the line from {@code begin} to {@code end} is short and ends like a heading. */
  private boolean heading(int begin, int colon, int end) {
    return end - begin <= LONGEST_HEADING
        && end - colon > FEWEST_WORDS
        && !tokens.is(end - 1, Type.STOP)
        && (end == tokens.size() || tokens.lineBreakBefore(end));
  }

  /** Who stands from {@code begin} to the colon with nothing but circumstances, or null. */
  private @Nullable SourcePhrase before(int begin, int colon) {
    int told = told(begin, colon);
    if (told > begin && cues.at(begin) == null) {
      return sources.typed(begin, told - 1);
    }
    int stop = sources.phrases().end(begin, colon, NounPhrases.Around.NOTHING);
    boolean whole = stop == colon || stop > begin && fills(stop, colon) && !relays(stop);
    if (!whole || cues.at(begin) != null) {
      return null;
    }
    int from = begin + 1;
    while (from < stop && !syntax.about(from)) {
      from++;
    }
    SourcePhrase medium = // «الأفق» عن مصدر:
        from < stop ? MarkedNames.outlet(tokens, sources.typed(begin, from - 1)) : null;
    boolean relays = medium != null && medium.kind() == Kind.MEDIA;
    return relays ? medium : sources.typed(begin, stop - 1);
  }

  /** {@code الأفق نقلا عن مصادر:}: words that name the source's own source have their own cue. */
  private boolean relays(int i) {
    Match match = cues.at(tokens.is(i, Type.COMMA) ? i + 1 : i);
    return match != null && AccordingTo.is(match) && match.inner() != null;
  }

  /**
   * {@code معلمون للوزارة:}, {@code الاتحاد للشباب:}: where those begin whom a full phrase, a
   * plural with its nun or a body's name, tells it; or {@code begin}.
   */
  private int told(int begin, int colon) {
    boolean body = tokens.word(begin).is(Feature.ORGANIZATION);
    for (int j = begin + 1; j < colon; j++) {
      Word word = tokens.word(j);
      Word before = tokens.word(j - 1);
      if (word.preposition() == Letters.LI) {
        boolean plural =
            before.key().endsWith(Letters.NOMINATIVE_PLURAL) && !before.name() && before.known();
        boolean full = plural && before.finiteCue() == null || body && j == begin + 1;
        return full && sources.phrases().end(j, colon, NounPhrases.Around.NOTHING) == colon
            ? j
            : begin;
      }
    }
    return begin;
  }

  /**
   * {@code النقد الدولي:}, where the text has {@code صندوق النقد الدولي}: a body by the end of its
   * name; or null.
   */
  private @Nullable SourcePhrase shortName(SourcePhrase title) {
    int length = title.last() - title.first() + 1;
    Word first = tokens.word(title.first());
    if (!first.definite() || first.place()) {
      return null;
    }
    for (int i = tokens.titleEnd() + 1; i + length <= tokens.size(); i++) {
      Word head = tokens.word(i - 1);
      if (head.heads("organization") && !head.definite() && repeats(title, i, length)) {
        SourcePhrase full = sources.typed(i - 1, i + length - 1);
        return title.as(full.kind(), full.identified());
      }
    }
    return null;
  }

  /** {@code ناسا}: a body whose one name is spelt like the accusative of a noun. */
  private SourcePhrase known(SourcePhrase title) {
    Word word = tokens.word(title.first());
    if (title.first() < title.last()
        || !word.is(Feature.ORGANIZATION)
        || word.lastLetter() != Letters.ALIF) {
      return title;
    }
    for (Phrase phrase : word.phrases().alone()) {
      NameEntry name = phrase.name();
      if (name != null && name.kind().equals("organization")) {
        return title.as(Kind.ORGANIZATION, Identified.of(name.identified()));
      }
    }
    return title;
  }

  /** {@code لن نناقش}: words in the first person after the colon, so that somebody speaks. */
  private boolean we(int from) {
    int verb = syntax.is(from, Feature.NEGATION) ? from + 1 : from;
    Word word = tokens.word(verb);
    boolean alone =
        !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit());
    return word.is(Feature.FIRST_PERSON) && syntax.verb(verb) && (verb > from || alone);
  }

  private boolean repeats(SourcePhrase title, int from, int length) {
    for (int j = 0; j < length; j++) {
      if (!tokens.word(from + j).key().equals(tokens.word(title.first() + j).key())) {
        return false;
      }
    }
    return true;
  }

  /** The first colon after {@code begin}, or -1. */
  private int colon(int begin, int end) {
    for (int i = begin + 1; i < Math.min(end, begin + LONGEST); i++) {
      if (tokens.is(i, Type.COLON)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what stands between source and colon may: before a quotation anything may. */
  private boolean fills(int from, int colon) {
    return tokens.quoteOpenedAt(colon + 1) != null || about(from, colon);
  }

  /** {@code الوزير عن الأزمة:}, {@code مصدر لـ«الصحيفة»:}: what stands between is an adjunct. */
  private boolean about(int from, int colon) {
    int at = from;
    while (at < colon) {
      int end = adjuncts.end(at, colon, Set.of());
      if (end == at) {
        return false;
      }
      at = end;
    }
    return at == colon;
  }

  /** A place before the colon is where, unless it is a capital, which speaks for its government. */
  private boolean speaker(SourcePhrase source) {
    Word word = tokens.word(source.first());
    boolean single = source.first() == source.last();
    if (single && word.place()) {
      return word.is(Feature.CAPITAL) && !isCountry(word);
    }
    boolean nameless = source.head().isEmpty() && source.names().isEmpty();
    boolean paper = source.kind() == Kind.DOCUMENT && source.definite();
    boolean thing = single && adverb(word) || nameless || paper;
    boolean body = source.kind() == Kind.ORGANIZATION;
    boolean stranger = !tokens.word(source.first() + 1).known(); // أزمة كاراموجا:
    return !(matter(word) && (body || stranger)) && (!thing || body) && !site(word);
  }

  /** {@code تل الريحان:}: a noun that says what sort of place a name is. */
  private static boolean site(Word word) {
    return word.isAsked()
        && word.may(Domain.PLACE_HEAD)
        && !word.name()
        && word.head() == null
        && !word.is(Feature.ORGANIZATION);
  }

  /** {@code أزمة الجزيرة:}: a common noun that heads no source, whatever body hangs on it. */
  private static boolean matter(Word word) {
    return word.is(Feature.NOUN)
        && word.head() == null
        && !word.name()
        && word.phrases().isEmpty()
        && !word.isAny(Feature.ORGANIZATION.bit() | Feature.COUNTRY.bit());
  }

  /** {@code رسميا:}, {@code حصريا:}: how, not who. */
  private static boolean adverb(Word word) {
    boolean known = word.isAny(Feature.ADJECTIVE.bit() | Feature.NOUN.bit() | Feature.MASDAR.bit());
    return known && !word.definite() && !word.name() && word.key().endsWith("ا");
  }

  private static boolean isCountry(Word word) {
    return word.phrases().alone().stream()
        .anyMatch(p -> p.name() != null && p.name().id().length() == 2);
  }

  private @Nullable SourcePhrase typed(int first, int end) {
    int stop = first < end ? sources.phrases().end(first, end, NounPhrases.Around.NOTHING) : first;
    return stop > first && stop == end ? sources.typed(first, end - 1) : null;
  }

  private @Nullable Draft statement(SourcePhrase source, int colon) {
    Match match = new Match(source.first(), source.first(), COLON, Frame.HEADLINE);
    match.source(source);
    match.shape(Match.Shape.COLON);
    match.content(colon + 1);
    Draft draft = new Draft(match, null);
    if (!contents.fill(draft, source)) {
      return null;
    }
    draft.add(Draft.DraftLink.named(source));
    if (source.kind() == Kind.MEDIA && syntax.about(source.last() + 1)) {
      SourcePhrase from = typed(source.last() + 2, colon);
      if (from != null && Discourse.canSpeak(from)) {
        draft.add(Draft.DraftLink.named(from)); // وكالة الأفق عن مصدر:
      }
    }
    draft.act(syntax.is(draft.first(), Feature.OBLIGATION) ? "demand" : draft.act());
    draft.act(tokens.asks(draft.last() + 1) ? "ask" : draft.act());
    return draft;
  }
}
