package org.musnad.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Adjuncts;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Frames;
import org.musnad.frame.Match;
import org.musnad.frame.SourcesAhead;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Finds which cue words of a text carry a report, each looked at once. */
public final class Cues {
  private final Syntax syntax;
  private final Tokens tokens;
  private final Subjects subjects;
  private final CueForms forms;
  private final CueChecks checks;
  private final VerbCues verbs;
  private final NounCues nouns;
  private final DefiniteParticiples participles;
  private final PrepositionCues prepositions;
  private final Match[] matches;

  /** Whether any match begins before its cue. */
  private boolean back;

  /** A cue word that carries no report here. */
  public record Rejection(int token, CueForm form, String check, String reason) {}

  public Cues(Syntax syntax, SourceReader sources, Frames frames) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.forms = new CueForms(syntax);
    this.checks = new CueChecks(syntax);
    Adjuncts adjuncts = new Adjuncts(syntax, sources);
    this.subjects = new Subjects(syntax, sources, adjuncts);
    SourcesAhead ahead = new SourcesAhead(syntax, sources, adjuncts);
    FrameMatcher matcher = new FrameMatcher(syntax, sources, frames, adjuncts);
    BackCues back = new BackCues(syntax, ahead);
    this.verbs = new VerbCues(syntax, subjects, matcher, back, checks);
    this.nouns = new NounCues(syntax, matcher, subjects);
    this.participles = new DefiniteParticiples(syntax, sources, matcher);
    AccordingMatches according = new AccordingMatches(syntax, ahead);
    PrepositionVerbs inside =
        new PrepositionVerbs(syntax, frames, matcher, ahead, adjuncts, according);
    this.prepositions = new PrepositionCues(syntax, ahead, according, inside);
    this.matches = new Match[tokens.size()];
  }

  public Subjects subjects() {
    return subjects;
  }

  public List<Rejection> rejections() {
    return checks.rejections();
  }

  /** The match at token {@code i}, or null. */
  public @Nullable Match at(int i) {
    return i >= 0 && i < matches.length ? matches[i] : null;
  }

  /** Whether any match begins before its cue: in few texts one does. */
  public boolean anyBack() {
    return back;
  }

  /** {@code آمل أن}, {@code أعتقد أن}: a long alif, or one with hamza for a bare one, is "I". */
  public boolean firstPerson(Match match) {
    char first = tokens.letterAfterAnd(match.cueFirst());
    char lemma = match.form().entry().lemma().charAt(0);
    return match.form().finite()
        && (first == Letters.ALIF_MADDA || first == Letters.ALIF_HAMZA && lemma == Letters.ALIF);
  }

  public void find() {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.hasCue() || word.phrases().haveCue()) {
        look(i, word);
      }
    }
  }

  private void look(int i, Word word) {
    if (tokens.ofSite(i)) {
      CueForm unsaid = word.hasCue() ? forms.reading(i) : null;
      if (unsaid != null) {
        checks.siteLine(i, unsaid);
      }
      return;
    }
    Phrase phrase = syntax.phrases().cue(i);
    if (phrase != null) {
      int last = i + phrase.keys().size() - 1;
      keep(i, prepositions.match(i, last, phrase.cue()), phrase.cue());
      return;
    }
    if (!word.hasCue()) {
      return;
    }
    CueForm cue = forms.reading(i);
    if (cue == null || cue.tense() == Tense.NOUN) {
      Match verb = verbs.afterSubject(i);
      if (verb != null) {
        put(i, verb);
        return;
      }
    }
    if (cue != null) {
      keep(i, match(i, cue), cue);
    }
  }

  private @Nullable Match match(int i, CueForm cue) {
    if (cue.tense() == Tense.PREPOSITION) {
      return prepositions.match(i, i, cue);
    }
    boolean thinks = checks.impersonal(i, cue) && !cue.entry().has("obj"); // not يتوقع أن
    boolean somebody = thinks && subjects.before(i, cue) != null;
    if (checks.reject(i, cue, somebody)) {
      return null;
    }
    return switch (cue.tense()) {
      case NOUN -> noun(i, cue);
      case DEFINITE -> definite(i, cue);
      default -> verbs.match(i, cue);
    };
  }

  private @Nullable Match definite(int i, CueForm cue) {
    boolean purpose = tokens.word(i).preposition() == Letters.LI; // للمطالبة
    CueForm deed = purpose ? tokens.word(i).cue(Tense.NOUN) : null;
    Match match = deed == null ? null : noun(i, deed);
    if (match != null) {
      return match;
    }
    match = participles.match(i, cue);
    CueForm noun = match == null ? tokens.word(i).cue(Tense.NOUN) : null;
    return noun == null ? match : noun(i, noun); // المطالبة: "demanding", "the demand"
  }

  private @Nullable Match noun(int i, CueForm cue) {
    for (CueForm form : CueForms.alike(tokens.word(i), cue)) {
      Match match = nouns.match(i, form);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private void keep(int i, @Nullable Match match, CueForm cue) {
    if (match != null) {
      put(i, match);
    } else {
      checks.noFrame(i, cue);
    }
  }

  private void put(int i, Match match) {
    matches[i] = match;
    back |= match.backFrom() >= 0;
  }
}
