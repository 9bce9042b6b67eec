package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds which cue words of a text carry a report, each looked at once. */
final class Cues {
  private final Syntax syntax;
  private final Tokens tokens;
  private final FrameMatcher matcher;
  private final Subjects subjects;
  private final Match[] matches;
  private final List<Rejection> rejections = new ArrayList<>();

  /** A cue word that carries no report here. */
  record Rejection(int token, CueForm form, String check, String reason) {}

  Cues(Syntax syntax, SourceReader sources, Frames frames) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.matcher = new FrameMatcher(syntax, sources, frames);
    this.subjects = new Subjects(syntax, sources);
    this.matches = new Match[tokens.size()];
  }

  Subjects subjects() {
    return subjects;
  }

  List<Rejection> rejections() {
    return rejections;
  }

  /** The match at token {@code i}, or null. */
  @Nullable Match at(int i) {
    return i >= 0 && i < matches.length ? matches[i] : null;
  }

  void find() {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (!word.cues().isEmpty() || !word.phrases().isEmpty()) {
        look(i, word);
      }
    }
  }

  private void look(int i, Word word) {
    Phrase phrase = word.phrases().isEmpty() ? null : syntax.phraseAt(i);
    if (phrase != null && phrase.cue() != null) {
      keep(i, preposition(i, i + phrase.keys().size() - 1, phrase.cue()), phrase.cue());
      return;
    }
    CueForm cue = reading(i, word);
    if (cue == null || cue.tense() == Tense.NOUN) {
      Match verb = verbAfterSubject(i, word);
      if (verb != null) {
        matches[i] = verb;
        return;
      }
    }
    if (cue == null) {
      return;
    }
    if (cue.tense() == Tense.PREPOSITION) {
      keep(i, preposition(i, i, cue), cue);
      return;
    }
    keep(i, verbal(i, cue), cue);
  }

  private void keep(int i, @Nullable Match match, CueForm cue) {
    if (match != null) {
      matches[i] = match;
    } else if (rejections.isEmpty() || rejections.get(rejections.size() - 1).token() != i) {
      rejections.add(
          new Rejection(i, cue, "no-frame", "none of its frames fits: " + cue.entry().frames()));
    }
  }

  /**
   * {@code وكان الرئيس حذر من}: spelt like a noun, but a subject stands before and content after.
   */
  private @Nullable Match verbAfterSubject(int i, Word word) {
    boolean noun = word.definite() || word.preposition() != 0 || word.is(Feature.PREPOSITION);
    if (noun || syntax.preposition(i - 1)) {
      return null;
    }
    for (CueForm cue : word.cues()) {
      SourcePhrase before = cue.finite() ? subjects.before(i, cue) : null;
      boolean speaks = before != null && (!before.head().isEmpty() || !before.names().isEmpty());
      Match match = speaks ? matcher.match(i, i, cue, true) : null;
      if (match != null && !match.frame.equals("obj")) {
        match.source = before;
        match.sourceBefore = true;
        return match;
      }
    }
    return null;
  }

  /** Which of the forms that a word can be it is here. */
  private @Nullable CueForm reading(int i, Word word) {
    if (syntax.finiteCue(i) != null) {
      return best(i, word, true);
    }
    for (CueForm cue : word.cues()) {
      if (cue.tense() == Tense.PREPOSITION) {
        return cue;
      }
    }
    CueForm participle = syntax.participleCue(i);
    if (participle != null && !syntax.preposition(i - 1)) {
      return participle;
    }
    return best(i, word, false);
  }

  private @Nullable CueForm best(int i, Word word, boolean finite) {
    for (CueForm cue : word.cues()) {
      if (cue.finite() == finite && (finite || cue.tense() == Tense.NOUN)) {
        return cue;
      }
    }
    return null;
  }

  // --- verbs, participles, nouns ---------------------------------------------------------------

  private @Nullable Match verbal(int i, CueForm cue) {
    if (impersonal(i, cue)) {
      rejections.add(
          new Rejection(
              i, cue, "impersonal", "an impersonal reminder or forecast: nobody says it"));
      return null;
    }
    if ((syntax.is(i - 1, Feature.NEGATION) || syntax.verb(i - 1)) && withholds(i + 1)) {
      rejections.add(new Rejection(i, cue, "anonymity", "tells how a source wished to be named"));
      return null;
    }
    if (called(i, cue) || describes(i, cue)) {
      rejections.add(
          new Rejection(i, cue, "no-report", "spelt like a cue, but reports nothing here"));
      return null;
    }
    if (cue.tense() == Tense.NOUN) {
      return nounMatch(i, cue);
    }
    Match carried = carried(i, cue);
    if (carried != null) {
      return carried;
    }
    SourcePhrase before = passive(cue) ? null : subjects.before(i, cue);
    Match match = null;
    boolean opens =
        i == tokens.sentenceBegin(tokens.sentenceOf(i))
            || tokens.is(i - 1, Type.COMMA)
            || tokens.word(i).conjunction();
    if (tokens.word(i).pronoun() && cue.finite() && !opens) {
      match = objectBefore(i, cue);
    }
    boolean svo = before != null && !syntax.clauseStart(i);
    if (tokens.is(i - 1, Type.COMMA) && !tokens.word(i).conjunction() && cue.finite()) {
      match = quoteBefore(i, cue);
    }
    for (CueForm form : sameWord(i, cue)) {
      if (match == null && svo) {
        match = matcher.match(i, i, form, true);
      }
      if (match == null) {
        match = matcher.match(i, i, form);
      }
    }
    if (match == null) {
      return cue.finite() ? back(i, cue) : null;
    }
    if (before != null
        && match.shape != Match.Shape.BACK
        && !match.frame.startsWith("passive")
        && (match.source == null || !syntax.clauseStart(i))) {
      match.source = before;
      match.sourceBefore = true;
    }
    match.nobody &= match.source == null;
    return usable(match, i, cue) ? match : null;
  }

  /** {@code في تصريحات نقلتها القناة}: an outlet between the speaker and his words. */
  private @Nullable Match carried(int i, CueForm cue) {
    boolean relays =
        tokens.word(i).pronoun() && cue.finite() && cue.entry().frames().contains("relay");
    boolean words = syntax.venue(i - 1) || syntax.venue(i - 2);
    if (!relays || !words) {
      return null;
    }
    SourcePhrase outlet = matcher.sourceAt(i + 1, sentenceEnd(i), true);
    if (outlet == null || outlet.kind() != Kind.MEDIA) {
      return null;
    }
    Match match = new Match(i, i, cue, "according");
    match.source = outlet;
    match.content = outlet.last() + 1;
    match.shape = Match.Shape.BACK;
    match.carried = true;
    return match;
  }

  private List<CueForm> sameWord(int i, CueForm cue) {
    return tokens.word(i).cues().stream()
        .filter(c -> c.tense() == cue.tense() || (c.finite() && cue.finite()))
        .toList();
  }

  private static boolean passive(CueForm cue) {
    return cue.entry().frames().get(0).startsWith("passive");
  }

  private boolean usable(Match match, int i, CueForm cue) {
    match.relative = syntax.is(i - 1, Feature.RELATIVE);
    if (match.frame.startsWith("passive")) {
      match.nobody = true;
      match.source = null;
    }
    SourcePhrase source = match.source;
    if (source != null
        && source.head().isEmpty()
        && syntax.is(source.first(), Feature.DEMONSTRATIVE)
        && source.first() == source.last()) {
      match.source = null;
      match.anyone = true;
    }
    if (match.frame.equals("obj") && cue.finite() && tokens.word(i).pronoun()) {
      rejections.add(new Rejection(i, cue, "object", "its pronoun is already its object"));
      return false;
    }
    boolean nothing = source != null && source.head().isEmpty() && source.names().isEmpty();
    boolean thing =
        nothing
            && (source.kind() == Kind.UNKNOWN
                || source.kind() == Kind.GROUP
                    && (tokens.word(source.first()).definite()
                        || syntax.is(source.first(), Feature.DEMONSTRATIVE)));
    if (thing && match.shape == Match.Shape.NOMINAL) {
      rejections.add(
          new Rejection(i, cue, "no-speaker", "its subject is a thing that cannot speak"));
      return false;
    }
    if (match.shape == Match.Shape.NOMINAL && (withholds(match.content) || withholds(i + 1))) {
      rejections.add(new Rejection(i, cue, "anonymity", "tells how a source wished to be named"));
      return false;
    }
    return true;
  }

  private boolean withholds(int content) {
    for (int j = content; j < content + 5; j++) {
      if (syntax.is(j, Feature.ANONYMITY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code يدعى}, "is called", is spelt like {@code يدعي}, "alleges", but for its last letter. */
  private boolean called(int i, CueForm cue) {
    char last = tokens.text().charAt(tokens.end(i) - 1);
    return cue.tense() == Tense.PRESENT && cue.entry().act().equals("claim") && last == '\u0649';
  }

  /** {@code خمسة متهمين بالسرقة}: a participle that describes a noun, not a speaker. */
  private boolean describes(int i, CueForm cue) {
    if (cue.tense() != Tense.PARTICIPLE || tokens.word(i).conjunction()) {
      return false;
    }
    Word before = tokens.word(i - 1);
    return tokens.is(i - 1, Type.NUMBER)
        || before.is(Feature.NUMBER) && tokens.is(i - 1, Type.WORD);
  }

  private boolean impersonal(int i, CueForm cue) {
    boolean form =
        cue.tense() == Tense.PRESENT
            && syntax.is(i, Feature.IMPERSONAL)
            && cue.agreement().number() == 's';
    return form
        && (syntax.complementizer(i + 1)
            || syntax.complementizer(i + 2) && syntax.preposition(i + 1));
  }

  private @Nullable Match nounMatch(int i, CueForm cue) {
    boolean noun = cue.entry().id().startsWith("noun.");
    Word word = tokens.word(i);
    if (syntax.is(i - 1, Feature.LIGHT_VERB)) {
      return done(i, cue);
    }
    Match match = matcher.match(i, i, cue);
    if (!noun && (match == null || !verbalNoun(match, word))) {
      return null;
    }
    boolean about = match != null && noun && match.shape == Match.Shape.NOMINAL && !word.definite();
    if (match == null || (match.source == null && !word.pronoun() && !about)) {
      return null;
    }
    match.nobody = match.source == null && !word.pronoun();
    return match;
  }

  /** {@code تم التأكيد على أن}: a passive in two words, which nobody is said to have done. */
  private @Nullable Match done(int i, CueForm cue) {
    Match match = tokens.word(i).pronoun() ? null : matcher.match(i, i, cue, true);
    boolean bare = match != null && match.frame.equals("obj") && !tokens.word(i).definite();
    boolean marked =
        match != null && (match.shape == Match.Shape.CLAUSE || match.frame.equals("ala"));
    if (!bare && !marked) {
      return null;
    }
    match.nobody = true;
    match.passive = true;
    return match;
  }

  /**
   * {@code إعلان الوزير قبول الدعوة}: a verbal noun with who and what, or with a pronoun and what.
   */
  private boolean verbalNoun(Match match, Word word) {
    if (word.definite()
        || match.shape == Match.Shape.QUOTE
        || match.shape == Match.Shape.COLON
        || match.frame.startsWith("far")) {
      return false;
    }
    if (word.pronoun()) {
      return !match.frame.equals("obj") && !match.frame.equals("ila") && !match.frame.equals("an");
    }
    SourcePhrase source = match.source;
    boolean apart =
        match.frame.equals("obj") && source != null && match.content > source.last() + 1;
    Word what = tokens.word(match.content);
    boolean invites = match.frame.equals("li") && (what.definite() || !what.is(Feature.MASDAR));
    return !apart
        && !invites
        && !match.frame.equals("addr-li")
        && source != null
        && (!source.head().isEmpty() || !source.names().isEmpty())
        && !match.frame.equals("an");
  }

  /** {@code “…”، قال فلان}: the content stands before the verb. */
  private @Nullable Match back(int i, CueForm cue) {
    Match match = quoteBefore(i, cue);
    return match != null ? match : objectBefore(i, cue);
  }

  private @Nullable Match quoteBefore(int i, CueForm cue) {
    int before = tokens.is(i - 1, Type.COMMA) ? i - 2 : i - 1;
    Quote quote = tokens.quoteClosedAt(before);
    boolean speaks = cue.entry().frames().contains("quote");
    if (quote == null || !speaks || !freeStanding(quote)) {
      return null;
    }
    boolean name = syntax.nameQuote(quote) && syntax.wordsIn(quote) < 3;
    if (name && quote.open() != tokens.sentenceBegin(tokens.sentenceOf(i))) {
      return null;
    }
    Match match = new Match(i, i, cue, "back");
    match.shape = Match.Shape.BACK;
    match.source =
        matcher.sourceAt(
            matcher.adjuncts().skipBeforeSource(i + 1, sentenceEnd(i)), sentenceEnd(i), false);
    match.content = quote.first();
    return match;
  }

  /** Whether a quotation stands at the head of its clause rather than inside one. */
  private boolean freeStanding(Quote quote) {
    int before = quote.open() - 1;
    return before < 0
        || tokens.sentenceOf(before) != tokens.sentenceOf(quote.open())
        || !tokens.isWord(before);
  }

  /** {@code التعاون أكده الأمين العام}: what is affirmed stands before the verb as its object. */
  private @Nullable Match objectBefore(int i, CueForm cue) {
    if (syntax.is(i - 1, Feature.WHAT)
        && syntax.is(i - 2, Feature.PRONOUN)
        && tokens.word(i).pronoun()) {
      return whichHeAffirmed(i, cue);
    }
    boolean affirms =
        tokens.word(i).pronoun()
            && cue.entry().frames().contains("obj")
            && cue.tense() == Tense.PAST;
    int begin = tokens.sentenceBegin(tokens.sentenceOf(i));
    if (!affirms || i - begin < 2 || i - begin > 25 || syntax.is(i - 1, Feature.RELATIVE)) {
      return null;
    }
    SourcePhrase source = matcher.sourceAt(i + 1, sentenceEnd(i), false);
    if (source == null || matcherEndsBefore(begin, i)) {
      return null;
    }
    Match match = new Match(i, i, cue, "object-before");
    match.shape = Match.Shape.BACK;
    match.source = source;
    match.content = begin;
    return match;
  }

  /** {@code …، وهو ما أكده فلان}: the clause before is what he affirmed. */
  private @Nullable Match whichHeAffirmed(int i, CueForm cue) {
    SourcePhrase source = matcher.sourceAt(i + 1, sentenceEnd(i), false);
    int begin = tokens.sentenceBegin(tokens.sentenceOf(i));
    if (source == null || source.kind() == Kind.UNKNOWN || i - 2 - begin < 3) {
      return null;
    }
    Match match = new Match(i, i, cue, "object-before");
    match.shape = Match.Shape.BACK;
    match.source = source;
    match.backFrom = i - 2;
    match.content = begin;
    return match;
  }

  private boolean matcherEndsBefore(int begin, int i) {
    for (int j = begin; j < i; j++) {
      if (syntax.verb(j) || tokens.is(j, Type.COMMA)) {
        return true;
      }
    }
    return false;
  }

  private int sentenceEnd(int i) {
    return tokens.sentenceEnd(tokens.sentenceOf(i));
  }

  // --- prepositions ------------------------------------------------------------------------------

  private @Nullable Match preposition(int first, int last, CueForm cue) {
    List<String> frames = cue.entry().frames();
    if (frames.contains("by-word")) {
      return byWord(first, last, cue);
    }
    if (frames.contains("according-verb") || frames.contains("as-verb")) {
      return verbAfter(first, last, last + 1, cue);
    }
    int at = last + 1;
    if (tokens.word(at).key().length() == 1 && tokens.quoteOpenedAt(at + 1) != null) {
      at++;
    }
    if (syntax.is(at, Feature.WHAT)) {
      return verbAfter(first, last, at + 1, cue);
    }
    if (ownWords(at)) {
      return byWord(first, last, cue);
    }
    SourcePhrase source = matcher.sourceAt(at, sentenceEnd(first), false);
    if (source == null || !speaks(source, first)) {
      return null;
    }
    return according(first, last, cue, source);
  }

  /** A law or plan is followed, a report is quoted: {@code وفق الخطة} is no statement. */
  private boolean speaks(SourcePhrase source, int first) {
    boolean paperFirst =
        preposed(first) && source.kind() == Kind.DOCUMENT && !source.head().isEmpty();
    if (paperFirst) {
      return true;
    }
    boolean apart =
        tokens.is(first - 1, Type.COMMA)
            || tokens.is(first - 1, Type.DASH)
            || !tokens.isWord(first - 1)
            || preposed(first);
    boolean vague =
        source.kind() == Kind.ORGANIZATION && source.identified() == Identified.ANONYMOUS;
    if (syntax.is(source.first(), Feature.FOLLOWED) || (vague && !apart)) {
      return false;
    }
    if (source.head().isEmpty()) {
      Word word = tokens.word(source.first());
      if (source.kind() == Kind.PERSON && word.definite() && !word.known()) {
        return false;
      }
      return source.kind() != Kind.GROUP && source.kind() != Kind.UNKNOWN;
    }
    boolean paper = source.kind() == Kind.DOCUMENT;
    return !paper || syntax.is(headToken(source), Feature.SPEAKING);
  }

  private int headToken(SourcePhrase source) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (tokens.word(i).head() != null) {
        return i;
      }
    }
    return source.first();
  }

  private Match according(int first, int last, CueForm cue, SourcePhrase source) {
    Match match = new Match(first, last, cue, "according");
    match.source = source;
    int at = source.last() + 1;
    Phrase relay = tokens.word(at).phrases().isEmpty() ? null : syntax.phraseAt(at);
    if (relay != null && relay.cue() != null && relay.cue().entry().frames().contains("relayed")) {
      SourcePhrase inner = matcher.sourceAt(at + relay.keys().size(), sentenceEnd(first), true);
      if (inner != null) {
        match = new Match(at, at + relay.keys().size() - 1, relay.cue(), "according");
        match.source = source;
        match.inner = inner;
        at = inner.last() + 1;
      }
    }
    match.content = at;
    match.shape = preposed(first) ? Match.Shape.AFTER : Match.Shape.BACK;
    return match;
  }

  private boolean preposed(int first) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(first));
    int start = first;
    while (start > begin
        && (!tokens.isWord(start - 1)
            || syntax.is(start - 1, Feature.CONJUNCTION)
            || syntax.is(start - 1, Feature.FILLER))
        && !tokens.is(start - 1, Type.COMMA)) {
      start--;
    }
    return start == begin || (tokens.word(first).conjunction() && tokens.is(first - 1, Type.COMMA));
  }

  /** {@code حسبما ذكرت الوكالة}, {@code وفق ما نقلته س عن ع}. */
  private @Nullable Match verbAfter(int first, int last, int verb, CueForm cue) {
    CueForm inside = syntax.is(verb, Feature.AUXILIARY) ? syntax.finiteCue(++verb) : finite(verb);
    if (inside == null
        || !(inside.entry().frames().contains("quote")
            || inside.entry().frames().contains("in-doc")
            || inside.entry().frames().contains("relay"))) {
      return null;
    }
    boolean stands = inside.entry().frames().contains("in-doc") && syntax.preposition(verb + 1);
    int at = stands ? verb + 2 : matcher.adjuncts().skipBeforeSource(verb + 1, sentenceEnd(first));
    boolean only = cue.entry().frames().contains("as-verb");
    SourcePhrase source = matcher.sourceAt(at, sentenceEnd(first), false);
    boolean thing =
        source != null
            && source.head().isEmpty()
            && source.names().isEmpty()
            && source.kind() != Kind.ORGANIZATION;
    boolean governed =
        only
            && last > first
            && !tokens.is(first - 1, Type.COMMA)
            && tokens.quoteClosedAt(first - 1) == null
            && first != tokens.sentenceBegin(tokens.sentenceOf(first));
    if (thing || governed) {
      return null;
    }
    if (source == null) {
      return only ? null : closing(first, last, cue);
    }
    if (only && !endsClause(afterAdjuncts(source.last() + 1))) {
      return null;
    }
    Match own = at(verb);
    Match full = own != null ? own : only ? matcher.match(verb, verb, inside) : null;
    if (only
        && full != null
        && full.shape != Match.Shape.BACK
        && full.source != null
        && !full.form.entry().frames().contains("relay")) {
      return null;
    }
    Match match = according(only ? verb : first, only ? verb : last, only ? inside : cue, source);
    match.shape = preposed(first) ? Match.Shape.AFTER : Match.Shape.BACK;
    match.backFrom = first;
    relayInside(match, inside, source);
    return match;
  }

  private int afterAdjuncts(int from) {
    int at = from;
    for (int next = at; !endsClause(at); at = next) {
      next = matcher.adjuncts().end(at, sentenceEnd(Math.min(from, tokens.size() - 1)), Set.of());
      if (next == at) {
        return at;
      }
    }
    return at;
  }

  private boolean endsClause(int i) {
    return i >= tokens.size()
        || tokens.is(i, Type.COMMA)
        || tokens.is(i, Type.STOP)
        || tokens.sentenceBegin(tokens.sentenceOf(i)) == i;
  }

  private @Nullable CueForm finite(int verb) {
    for (CueForm cue : tokens.word(verb).cues()) {
      if (cue.finite()) {
        return cue;
      }
    }
    return null;
  }

  private void relayInside(Match match, CueForm inside, SourcePhrase source) {
    int at = source.last() + 1;
    boolean from = inside.entry().frames().contains("relay") && syntax.preposition(at);
    if (from && match.inner == null) {
      SourcePhrase inner = matcher.sourceAt(at + 1, sentenceEnd(at), false);
      if (inner != null) {
        match.inner = inner;
        match.content = inner.last() + 1;
      }
    }
  }

  private boolean ownWords(int at) {
    Word word = tokens.word(at);
    boolean noun = word.is(Feature.OPINION) || syntax.nounCue(at);
    return word.pronoun() && noun;
  }

  /** {@code على حد قوله}: the source is the one who speaks already. */
  private @Nullable Match byWord(int first, int last, CueForm cue) {
    int noun = last + 1;
    Word word = tokens.word(noun);
    boolean saying = syntax.nounCue(noun) || word.pronoun();
    if (!saying) {
      return null;
    }
    if (word.pronoun()) {
      Match match = closing(noun, noun, cue);
      match.backFrom = first;
      match.content = noun + 1;
      return match;
    }
    SourcePhrase source = matcher.sourceAt(noun + 1, sentenceEnd(first), false);
    if (source == null) {
      return null;
    }
    Match match = according(noun, noun, cue, source);
    match.backFrom = first;
    match.shape = preposed(first) ? Match.Shape.AFTER : Match.Shape.BACK;
    return match;
  }

  private Match closing(int first, int last, CueForm cue) {
    Match match = new Match(first, last, cue, "closing");
    match.shape = Match.Shape.CLOSING;
    match.content = last + 1;
    match.backFrom = first;
    return match;
  }
}
