package org.musnad.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Tries the frames of one cue at one place. Looks no further than a clause can reach. */
final class FrameMatcher {
  private static final int REACH = 60;
  private static final char AYN = 'ع';
  private static final char LI = 'ل';
  private static final char HA = 'ه';

  private static final Step QUOTE = new Step("quote", "");

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Frames frames;
  private final Adjuncts adjuncts;

  FrameMatcher(Syntax syntax, SourceReader sources, Frames frames) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.frames = frames;
    this.adjuncts = new Adjuncts(syntax, sources);
  }

  Adjuncts adjuncts() {
    return adjuncts;
  }

  /** The first frame of {@code form} that fits at the cue {@code [first, last]}, or null. */
  @Nullable Match match(int first, int last, CueForm form) {
    return match(first, last, form, false);
  }

  /** The same, for a verb whose subject stands before it, so that none is looked for after it. */
  @Nullable Match match(int first, int last, CueForm form, boolean subjectBefore) {
    Attempt attempt = new Attempt(first, last, form, subjectBefore);
    for (Frame frame : frames.of(form.entry())) {
      Match match = attempt.run(frame);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The source of a preposition or postposed verb that begins at {@code at}, or null. */
  @Nullable SourcePhrase sourceAt(int at, int limit, boolean mark) {
    return sources.read(at, limit, new NounPhrases.Around(false, mark, Set.of()));
  }

  /** One cue at one place, with its source read once for all frames. */
  private final class Attempt {
    private final boolean subjectBefore;
    private final int first;
    private final int last;
    private final CueForm form;
    private final int limit;
    private final Set<String> prepositions;
    private final boolean objectFrames;
    private @Nullable SourcePhrase source;
    private boolean sourceKnown;
    private int afterSource;
    private int at;
    private Match match;

    Attempt(int first, int last, CueForm form, boolean subjectBefore) {
      this.subjectBefore = subjectBefore;
      this.first = first;
      this.last = last;
      this.form = form;
      int end = tokens.sentenceEnd(tokens.sentenceOf(first));
      Quote around = tokens.quoteAround(first);
      int close = around != null && around.close() != first ? around.close() : end;
      this.limit = Math.min(Math.min(end, close), last + REACH);
      this.prepositions = frames.prepositions(form.entry());
      this.objectFrames =
          frames.of(form.entry()).stream()
              .anyMatch(f -> (f.has("nominal") || f.has("addressee")) && !f.has("prep"));
      this.match = new Match(first, last, form, "");
    }

    @Nullable Match run(Frame frame) {
      match = new Match(first, last, form, frame.id());
      at = last + 1;
      for (Step step : frame.steps()) {
        if (!step(frame, step)) {
          return null;
        }
      }
      match.passive =
          match.source == null
              && match.inner == null
              && passiveMarked()
              && form.tense() == Tense.PAST;
      match.nobody = match.passive;
      return match;
    }

    private boolean step(Frame frame, Step step) {
      return switch (step.name()) {
        case "source" -> source(false);
        case "document" -> source(true);
        case "adjuncts" -> adjuncts(frame, step);
        case "far" -> far(frame);
        case "that" -> that();
        case "question" -> question();
        case "colon" -> colon();
        case "saying" -> saying();
        case "prep" -> prep(step.word());
        case "from" -> prep(step.word()) && fromHere();
        case "from-here" -> fromHere();
        case "relayed" -> relayed();
        case "him" -> him();
        case "asked" -> asked();
        case "clause" -> clause(frame);
        case "quote" -> quote();
        case "nominal" -> nominal();
        case "content" -> content();
        case "addressee" -> addressee(step.word());
        case "addressed" -> addressed();
        case "described" -> described();
        case "accused" -> accused();
        case "charged" -> charged();
        default -> false;
      };
    }

    // --- the source -------------------------------------------------------------------------

    private boolean source(boolean document) {
      if (!sourceKnown) {
        sourceKnown = true;
        afterSource = last + 1;
        readSource();
      }
      match.source = source;
      match.sourceBefore = false;
      at = afterSource;
      return !document || (source == null ? true : informs(source));
    }

    /** A damma written on the first letters of a perfect makes it passive: {@code اتُّهم}. */
    private boolean passiveMarked() {
      String surface = tokens.surface(first);
      int damma = surface.indexOf('\u064F');
      return damma >= 0 && damma <= 3;
    }

    private static boolean informs(SourcePhrase source) {
      return source.kind() == Kind.DOCUMENT
          || source.kind() == Kind.UNKNOWN
          || source.kind() == Kind.GROUP
          || source.kind() == Kind.MEDIA
          || source.kind() == Kind.ORGANIZATION
          || source.kind() == Kind.PERSON;
    }

    private void readSource() {
      if (form.finite() && form.agreement().number() != 's' && form.agreement().number() != 'x') {
        return; // a verb before its subject is singular
      }
      if (subjectBefore || (passiveMarked() && form.tense() == Tense.PAST)) {
        return;
      }
      if (form.tense() == Tense.PARTICIPLE
          || (form.tense() == Tense.NOUN && tokens.word(last).pronoun())) {
        return;
      }
      int start = adjuncts.skipBeforeSource(last + 1, limit);
      if (start >= limit || !canBegin(start)) {
        return;
      }
      boolean mark = markAhead(start);
      SourcePhrase phrase =
          sources.read(start, limit, new NounPhrases.Around(objectFrames, mark, prepositions));
      if (phrase == null || !agrees(phrase) || adverb(phrase)) {
        return;
      }
      if (objectFrames && !sourceLike(phrase, mark)) {
        return;
      }
      source = toMark(phrase);
      afterSource = source.last() + 1;
    }

    /** Whatever few words still part a person from {@code أن} are his name, known or not. */
    private SourcePhrase toMark(SourcePhrase phrase) {
      int from = phrase.last() + 1;
      if (phrase.kind() != Kind.PERSON || phrase.identified() == Identified.ANONYMOUS) {
        return phrase;
      }
      for (int j = from; j <= Math.min(limit - 1, from + 3); j++) {
        boolean mark =
            syntax.complementizer(j)
                || prepositions.contains(tokens.word(j).key()) && syntax.complementizer(j + 1);
        if (mark) {
          return j > from ? sources.named(phrase.first(), j - 1) : phrase;
        }
        Word word = tokens.word(j);
        boolean name =
            tokens.is(j, Type.WORD)
                && word.preposition() == 0
                && !word.conjunction()
                && !syntax.functionWord(j)
                && !word.is(Feature.MASDAR)
                && syntax.timeEnd(j) == j
                && syntax.finiteCue(j) == null
                && syntax.participleCue(j) == null
                && !word.is(Feature.FILLER)
                && word.head() == null
                && !(word.definite() && word.is(Feature.NOUN));
        if (!name) {
          return phrase;
        }
      }
      return phrase;
    }

    /** One indefinite known word that heads nothing: {@code عادة}, "usually". */
    private boolean adverb(SourcePhrase phrase) {
      Word word = tokens.word(phrase.first());
      return phrase.first() == phrase.last()
          && phrase.head().isEmpty()
          && phrase.names().isEmpty()
          && phrase.kind() == Kind.GROUP
          && word.known()
          && accusative(word)
          && !word.is(Feature.QUANTIFIER)
          && !word.is(Feature.DEMONSTRATIVE)
          && tokens.is(phrase.first(), Type.WORD);
    }

    private static boolean accusative(Word word) {
      char last = word.key().charAt(word.key().length() - 1);
      return last == 'ا' || last == 'ه';
    }

    private boolean canBegin(int start) {
      Word word = tokens.word(start);
      Quote quote = tokens.quoteOpenedAt(start);
      if (quote != null) {
        return syntax.nameQuote(quote) && quote.close() + 1 < limit && nameThenMark(quote);
      }
      if ((!tokens.is(start, Type.WORD) && !tokens.is(start, Type.NUMBER))
          || word.is(Feature.PRONOUN)) {
        return false;
      }
      if (word.isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())) {
        return word.preposition() == 0;
      }
      if (tokens.is(start, Type.NUMBER)) {
        return !objectFrames;
      }
      boolean unknownName =
          !word.known()
              && (syntax.complementizer(start + 1)
                  || tokens.is(start + 1, Type.COLON)
                  || !prepositions.contains(String.valueOf(word.preposition())) && !objectFrames);
      return syntax.nominal(start)
          && (word.preposition() == 0 || unknownName)
          && !word.conjunction();
    }

    /** A short quotation right after the cue is a name only if the content is still to come. */
    private boolean nameThenMark(Quote quote) {
      int next = quote.close() + 1;
      return syntax.nominal(next)
          || syntax.complementizer(next)
          || tokens.is(next, Type.COLON)
          || (syntax.preposition(next)
              && (objectFrames || prepositions.contains(tokens.word(next).key())))
          || (tokens.quoteOpenedAt(next) != null);
    }

    private boolean markAhead(int from) {
      for (int j = from; j < limit; j++) {
        if (syntax.complementizer(j) || tokens.is(j, Type.COLON)) {
          return true;
        }
        Quote quote = tokens.quoteOpenedAt(j);
        if (quote != null && !syntax.nameQuote(quote)) {
          return true;
        }
        if (j > from && (syntax.finiteCue(j) != null || syntax.participleCue(j) != null)) {
          return false;
        }
      }
      return false;
    }

    private boolean agrees(SourcePhrase phrase) {
      if (!form.finite() || phrase.head().isEmpty() || !objectFrames || !phrase.names().isEmpty()) {
        return true;
      }
      char verb = form.agreement().gender();
      return form.agreement().number() != 's'
          || phrase.agreement().number() != 's'
          || verb == phrase.agreement().gender()
          || phrase.agreement().gender() == 'c'
          || verb == 'c';
    }

    private boolean sourceLike(SourcePhrase phrase, boolean mark) {
      Word word = tokens.word(phrase.first());
      if (!phrase.head().isEmpty()) {
        return phrase.kind() != Kind.DOCUMENT
            || form.tense() == Tense.PAST
            || form.tense() == Tense.PRESENT;
      }
      if (phrase.kind() == Kind.GROUP && !word.is(Feature.QUANTIFIER)) {
        return mark && !word.is(Feature.MASDAR);
      }
      if (phrase.kind() == Kind.ORGANIZATION || phrase.kind() == Kind.MEDIA) {
        return true;
      }
      return word.name() || !word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit());
    }

    // --- between source and content -----------------------------------------------------------

    private boolean adjuncts(Frame frame, Step step) {
      Step next = frame.steps().get(frame.steps().indexOf(step) + 1);
      for (int guard = 0; guard < 12 && at < limit; guard++) {
        if (fits(next)) {
          return true;
        }
        int end = relayPhrase();
        if (end == at) {
          end = cognate();
        }
        if (end == at) {
          end = adjuncts.end(at, limit, prepositions);
        }
        if (end == at) {
          end = commaBeforeNominal(next, guard);
        }
        if (end == at) {
          return true;
        }
        at = end;
      }
      return true;
    }

    /** {@code نفى نفيا قاطعا}: the verb's own noun only strengthens it. */
    private int cognate() {
      Word word = tokens.word(at);
      boolean own =
          form.finite()
              && !word.pronoun()
              && !word.definite()
              && tokens.is(at, Type.WORD)
              && ownNoun(word)
              && is(at + 1, Feature.ADJECTIVE)
              && !tokens.word(at + 1).definite();
      return own ? at + 2 : at;
    }

    private boolean ownNoun(Word word) {
      for (CueForm cue : word.cues()) {
        if (cue.tense() == Tense.NOUN && cue.entry() == form.entry()) {
          return true;
        }
      }
      return false;
    }

    /**
     * {@code أعلنت المنامة الجمعة، إحباط}: a comma may part circumstances from a nominal content.
     */
    private int commaBeforeNominal(Step next, int adjunctsSeen) {
      boolean nominal = next.name().equals("nominal") || next.name().equals("addressee");
      boolean apart =
          adjunctsSeen > 0 || (source != null && at == afterSource) || match.sourceBefore;
      boolean here =
          nominal
              && apart
              && tokens.is(at, Type.COMMA)
              && syntax.nominal(at + 1)
              && !tokens.word(at + 1).conjunction()
              && syntax.participleCue(at + 1) == null;
      boolean preposition =
          (next.name().equals("prep") || next.name().equals("from"))
              && tokens.is(at, Type.COMMA)
              && startsWith(next.word(), at + 1);
      return here || preposition ? at + 1 : at;
    }

    /** {@code نقلا عن مصدر}: between a source and what it says stands its own source. */
    private int relayPhrase() {
      if (tokens.is(at, Type.COMMA) && accordingAt(at + 1) > at + 1) {
        return accordingAt(at + 1);
      }
      if (accordingAt(at) > at) {
        return accordingAt(at);
      }
      Phrase phrase = tokens.word(at).phrases().isEmpty() ? null : syntax.phraseAt(at);
      if (phrase == null
          || phrase.cue() == null
          || !phrase.cue().entry().frames().contains("relayed")) {
        return at;
      }
      int start = at + phrase.keys().size();
      SourcePhrase inner = sourceAt(start, limit, true);
      if (inner == null) {
        return at;
      }
      match.inner = inner;
      match.mark = at;
      match.markLast = start - 1;
      if (phrase.cue().entry().frames().contains("mouth")) {
        match.source = null;
        match.mouth = true;
      }
      return relayFurther(inner.last() + 1);
    }

    /** {@code عن وكالة عن مصدر}: one more link. */
    private int relayFurther(int from) {
      if (!syntax.preposition(from)
          || tokens.word(from).key().length() != 2
          || tokens.word(from).key().charAt(0) != AYN) {
        return from;
      }
      SourcePhrase further = sourceAt(from + 1, limit, true);
      if (further == null) {
        return from;
      }
      match.middle = match.inner;
      match.inner = further;
      return further.last() + 1;
    }

    /** The token after an "according to" that stands between source and content, or {@code i}. */
    private int accordingAt(int i) {
      if (tokens.word(i).cues().stream().noneMatch(c -> c.tense() == Tense.PREPOSITION)) {
        return i;
      }
      int start = i + 1;
      if (is(start, Feature.WHAT)) {
        start = adjuncts.skipBeforeSource(start + 2, limit);
      }
      SourcePhrase outlet = sourceAt(start, limit, true);
      return outlet == null ? i : outlet.last() + 1;
    }

    private boolean fits(Step next) {
      return switch (next.name()) {
        case "that" ->
            syntax.complementizer(at)
                || (tokens.is(at, Type.COLON) && syntax.complementizer(at + 1));
        case "colon" -> tokens.is(at, Type.COLON);
        case "quote" ->
            speech(at) != null
                || (tokens.is(at, Type.COLON) && tokens.quoteOpenedAt(at + 1) != null);
        case "prep", "from" -> startsWith(next.word(), at);
        case "question" ->
            is(at, Feature.QUESTION)
                || syntax.phraseAt(at) != null && syntax.phraseAt(at).feature() == Feature.QUESTION;
        default -> false;
      };
    }

    private boolean is(int i, Feature feature) {
      return syntax.is(i, feature);
    }

    /** Goes to the next complementizer, quotation or question word of this clause. */
    private boolean far(Frame frame) {
      int last = Math.min(limit, at + 45);
      Step wanted = frame.steps().get(frame.steps().size() - 2);
      for (int j = at; j < last; j++) {
        at = j;
        boolean named =
            frame.has("quote")
                && tokens.quoteOpenedAt(j) != null
                && syntax.nameQuote(tokens.quoteOpenedAt(j));
        if (!named && fits(frame.has("quote") ? QUOTE : wanted) && !governedThat(j)) {
          return true;
        }
        int relay = relayPhrase();
        if (relay > j) {
          j = relay - 1;
          continue;
        }
        if (stopsFar(j)) {
          return false;
        }
        Quote quote = tokens.quoteOpenedAt(j);
        if (quote != null && quote.closed()) {
          j = quote.close();
        }
      }
      return false;
    }

    private boolean stopsFar(int j) {
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON)) {
        return true;
      }
      boolean opens =
          tokens.is(j - 1, Type.COMMA)
              || tokens.is(j + 1, Type.COLON)
              || tokens.quoteOpenedAt(j + 1) != null;
      boolean cue = syntax.finiteCue(j) != null || (syntax.participleCue(j) != null && opens);
      return cue && !is(j - 1, Feature.RELATIVE);
    }

    /** {@code بعد أن}, {@code على أن}: the complementizer belongs to the preposition. */
    private boolean governedThat(int j) {
      if (!syntax.complementizer(j) || tokens.word(j).preposition() != 0) {
        return false;
      }
      Word before = tokens.word(j - 1);
      return syntax.preposition(j - 1)
          || before.is(Feature.CONJUNCTION)
          || (syntax.verb(j - 1) && j - 1 > last);
    }

    // --- the content -------------------------------------------------------------------------

    private boolean begin(int content, int skip, Match.Shape shape) {
      match.content = content;
      match.skip = skip;
      match.shape = shape;
      return content < limit;
    }

    private boolean that() {
      if (tokens.is(at, Type.COLON)) {
        at++;
        if (is(at, Feature.FIRST_PERSON)) {
          return false;
        }
      }
      if (!syntax.complementizer(at)) {
        return false;
      }
      boolean bears = is(at, Feature.COMPLEMENTIZER_PRONOUN);
      if (!bears) {
        at++;
        if (tokens.is(at, Type.COLON) || tokens.is(at, Type.COMMA)) {
          at++;
        }
      }
      return begin(at, 0, Match.Shape.CLAUSE);
    }

    private boolean question() {
      Phrase phrase = syntax.phraseAt(at);
      if (phrase != null && phrase.feature() == Feature.QUESTION) {
        at += phrase.keys().size();
        return begin(at, 0, Match.Shape.CLAUSE);
      }
      return is(at, Feature.QUESTION) && begin(at, 0, Match.Shape.CLAUSE);
    }

    private boolean colon() {
      if (!tokens.is(at, Type.COLON)) {
        return false;
      }
      at++;
      if (syntax.complementizer(at) && !is(at, Feature.FIRST_PERSON)) {
        return that();
      }
      boolean quoted = speech(at) != null;
      return begin(at, 0, quoted ? Match.Shape.QUOTE : Match.Shape.COLON);
    }

    private boolean clause(Frame frame) {
      if (frame.id().equals("bare")) {
        return bareSpeech() && begin(at, 0, Match.Shape.CLAUSE);
      }
      return match.content < limit && tokens.type(match.content) != Type.STOP;
    }

    /** {@code وأضاف نحن نرحب}: verbatim words with no mark at all, known by the first person. */
    private boolean bareSpeech() {
      Word word = tokens.word(at);
      boolean named = source != null && !source.names().isEmpty() && at == afterSource;
      boolean we = word.is(Feature.PRONOUN) && !word.conjunction() && word.key().charAt(0) != HA;
      return tokens.is(at, Type.WORD)
          && (named && we
              || source == null
                  && at == last + 1
                  && (word.is(Feature.PRONOUN) || (syntax.verb(at) && word.verbs().isEmpty())));
    }

    private @Nullable Quote speech(int i) {
      Quote quote = tokens.quoteOpenedAt(i);
      return quote != null && quote.close() > quote.first() ? quote : null;
    }

    private boolean quote() {
      if (tokens.is(at, Type.COLON) || tokens.is(at, Type.COMMA)) {
        at++;
      }
      return speech(at) != null && begin(at, 0, Match.Shape.QUOTE);
    }

    private boolean saying() {
      Word word = tokens.word(at);
      if (word.preposition() == 0
          || word.cues().stream()
              .noneMatch(c -> c.tense() == Tense.NOUN && c.entry().frames().contains("quote"))) {
        return false;
      }
      at++;
      return true;
    }

    private boolean startsWith(String preposition, int i) {
      Word word = tokens.word(i);
      if (!tokens.is(i, Type.WORD)) {
        return false;
      }
      if (preposition.length() > 1) {
        return word.key().equals(preposition);
      }
      char letter = preposition.charAt(0);
      return word.preposition() == letter
          || (word.key().length() > 2 && word.key().charAt(0) == letter && syntax.complementizer(i))
          || (word.key().equals(preposition));
    }

    private boolean prep(String preposition) {
      if (!startsWith(preposition, at)) {
        return false;
      }
      if (preposition.length() > 1 || tokens.word(at).key().equals(preposition)) {
        at++;
        match.skip = 0;
      } else {
        match.skip = syntax.complementizer(at) ? 0 : 1;
      }
      return at < limit;
    }

    private boolean content() {
      if (syntax.complementizer(at)) {
        return that();
      }
      if (tokens.is(at, Type.COLON)) {
        return colon();
      }
      Quote quote = speech(at);
      if (quote != null && !(syntax.nameQuote(quote) && goesOn(quote))) {
        return begin(at, 0, Match.Shape.QUOTE);
      }
      return nominal();
    }

    private boolean goesOn(Quote quote) {
      return tokens.isWord(quote.close() + 1);
    }

    private boolean nominal() {
      int skip = match.skip;
      if (tokens.is(at, Type.COLON)) {
        return false;
      }
      Word word = tokens.word(at);
      boolean begins =
          syntax.nominal(at)
              || word.isAny(
                  Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit() | Feature.NEGATION.bit())
              || (skip > 0 && tokens.is(at, Type.WORD))
              || tokens.is(at, Type.NUMBER)
              || tokens.quoteOpenedAt(at) != null;
      if (word.preposition() != 0 && skip == 0) {
        return false;
      }
      if (!begins
          || word.is(Feature.RELATIVE)
          || syntax.timeEnd(at) > at
          || word.is(Feature.FILLER)) {
        return false;
      }
      return begin(at, skip, Match.Shape.NOMINAL);
    }

    /** {@code تركيا بدعم الإرهاب}: whom, and after a preposition what. */
    private boolean addressee(String preposition) {
      Word word = tokens.word(at);
      boolean pronoun = tokens.word(last).pronoun();
      if (pronoun && startsWith(preposition, at)) {
        boolean clitic = tokens.word(at).preposition() != 0 && !syntax.complementizer(at);
        return begin(at, clitic ? 1 : 0, Match.Shape.NOMINAL);
      }
      boolean li = form.tense() == Tense.NOUN && word.preposition() == LI;
      if (!syntax.nominal(at)
          && !li
          && !word.isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())
          && tokens.quoteOpenedAt(at) == null) {
        return false;
      }
      for (int j = at + 1; j < Math.min(limit, at + 20); j++) {
        if (startsWith(preposition, j) || (tokens.word(j).stem().equals(preposition))) {
          return begin(at, 0, Match.Shape.NOMINAL);
        }
        if (tokens.is(j, Type.STOP)
            || syntax.finiteCue(j) != null
            || syntax.participleCue(j) != null && tokens.is(j - 1, Type.COMMA)) {
          return false;
        }
      }
      return false;
    }

    private boolean addressed() {
      int end = sources.phrases().end(at, limit, new NounPhrases.Around(false, true, prepositions));
      if (end == at) {
        return false;
      }
      at = end;
      return true;
    }

    /** {@code وصف المحادثات بأنها مثمرة}: what it is called, from the {@code ب} on. */
    private boolean described() {
      for (int j = at; j < Math.min(limit, at + 20); j++) {
        Word word = tokens.word(j);
        boolean that = syntax.complementizer(j) && word.is(Feature.COMPLEMENTIZER_PRONOUN);
        boolean quoted = word.key().length() == 1 && speech(j + 1) != null;
        if (that) {
          return begin(j, 0, Match.Shape.CLAUSE);
        }
        if (quoted) {
          return begin(j + 1, 0, Match.Shape.QUOTE);
        }
        if (tokens.is(j, Type.STOP) || (j > at && syntax.finiteCue(j) != null)) {
          return false;
        }
      }
      return false;
    }

    /** {@code وجهت تهمة الرشوة إلى فلان}: the charge itself is no part of what is charged. */
    private boolean charged() {
      if (!is(at, Feature.CHARGE)) {
        return false;
      }
      at++;
      match.skip = tokens.word(at).preposition() != 0 ? 1 : 0;
      return at < limit;
    }

    private boolean accused() {
      Word word = tokens.word(at);
      return word.preposition() != 0 && begin(at, 0, Match.Shape.NOMINAL);
    }

    // --- a source's own source -----------------------------------------------------------------

    private boolean fromHere() {
      SourcePhrase inner = sourceAt(at, limit, true);
      if (inner == null) {
        return false;
      }
      if (form.entry().frames().contains("in-doc")
          && inner.kind() != Kind.DOCUMENT
          && inner.kind() != Kind.MEDIA) {
        return false;
      }
      match.inner = inner;
      at = inner.last() + 1;
      return true;
    }

    /** {@code نقلت عنه}, {@code جاء فيه}: a pronoun for the source's source or the document. */
    private boolean him() {
      match.innerHidden = is(last + 1, Feature.PREPOSITION_PRONOUN);
      at = last + 2;
      return match.innerHidden;
    }

    /** {@code طلب من المحامين أن}: who is asked belongs to the content. */
    private boolean asked() {
      int from = at;
      for (int j = at + 1; j < Math.min(limit, at + 14); j++) {
        if (syntax.complementizer(j)) {
          match.skip = 0;
          return begin(from, 0, Match.Shape.CLAUSE);
        }
        if (tokens.is(j, Type.COMMA) || syntax.finiteCue(j) != null) {
          return false;
        }
      }
      return false;
    }

    /** After a source's source: perhaps "his saying", then the content in any form. */
    private boolean relayed() {
      for (int guard = 0; guard < 8 && at < limit; guard++) {
        if (saidHere(at)) {
          match.mark = at;
          match.markLast = at;
          at++;
        } else if (tokens.is(at, Type.COMMA)
            && (saidHere(at + 1) || syntax.complementizer(at + 1))) {
          at++;
        } else if (syntax.complementizer(at)) {
          return that();
        } else if (tokens.is(at, Type.COLON)) {
          return tokens.quoteOpenedAt(at + 1) != null ? quote() : colon();
        } else if (speech(at) != null) {
          return quote();
        } else {
          int end = adjuncts.end(at, limit, Set.of());
          if (end == at) {
            return guard > 0 && cueNounBefore() && nominal();
          }
          at = end;
        }
      }
      return false;
    }

    /** {@code قوله}: a verbal noun of saying with its speaker. */
    private boolean saidHere(int i) {
      return tokens.word(i).pronoun() && syntax.nounCue(i);
    }

    private boolean cueNounBefore() {
      return syntax.nounCue(at - 1);
    }
  }
}
