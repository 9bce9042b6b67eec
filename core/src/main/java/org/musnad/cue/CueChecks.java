package org.musnad.cue;

import java.util.ArrayList;
import java.util.List;
import org.musnad.frame.Deeds;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Turns down cue words that report nothing where they stand, and keeps the reasons. */
public final class CueChecks {
  private static final int ANONYMITY_REACH = 5;

  /** The check whose reason goes on with the frames, as few readers ask for them. */
  public static final String NO_FRAME = "no-frame";

  private final Syntax syntax;
  private final Tokens tokens;
  private final LooseChecks loose;
  private final SpeltAlike alike;
  private final UnsaidChecks said;
  private final SpeakerChecks speakers;
  private final Deeds deeds;

  private final List<Cues.Rejection> rejections = new ArrayList<>();

  CueChecks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.loose = new LooseChecks(syntax);
    this.alike = new SpeltAlike(syntax);
    this.said = new UnsaidChecks(syntax);
    this.speakers = new SpeakerChecks(syntax);
    this.deeds = new Deeds(syntax);
  }

  List<Cues.Rejection> rejections() {
    return rejections;
  }

  /** Notes that the cue stands in what the site has added. */
  void siteLine(int i, CueForm cue) {
    reject(i, cue, "site-line", "in a link or a line of tags that the site has added");
  }

  /** Notes that no frame fits, unless a better reason is known already. */
  void noFrame(int i, CueForm cue) {
    if (rejections.isEmpty() || rejections.get(rejections.size() - 1).token() != i) {
      reject(i, cue, NO_FRAME, "none of its frames fits: ");
    }
  }

  /**
   * Whether the cue at {@code i} reports nothing, whatever stands after it.
   *
   * @param subjectBefore whether somebody stands before it who thinks what it says
   */
  boolean reject(int i, CueForm cue, boolean subjectBefore) {
    if (!subjectBefore && said.impersonal(i, cue)) {
      return reject(i, cue, "impersonal", "an impersonal reminder or forecast: nobody says it");
    }
    if ((syntax.is(i - 1, Feature.NEGATION) || syntax.verb(i - 1)) && withholds(i + 1)) {
      return anonymity(i, cue);
    }
    return alike.reportsNothing(i, cue)
        && reject(i, cue, "no-report", "spelt like a cue, but reports nothing here");
  }

  /** Whether the verb or participle at {@code i} reports nothing with the frame that fits it. */
  boolean reject(int i, CueForm cue, Match match) {
    if (match.frame().is(Trait.PRONOMINAL) && cue.finite() && hasObject(i, cue)) {
      return reject(i, cue, "object", "a pronoun is already its object");
    }
    if (describes(i, cue, match)) {
      return reject(i, cue, "object", "its pronoun is for the paper, of which more is said then");
    }
    if (alike.security(i, match.form())
        || alike.hope(i, match)
        || alike.ofAnotherVerb(i, match)
        || alike.amounts(match)) {
      return reject(i, cue, "no-report", "spelt like a cue, but reports nothing here");
    }
    if (match.source() == null && alike.ofNoun(i, cue)) {
      return reject(i, cue, "adjective", "an adjective of the noun before it");
    }
    if (said.suffered(i, cue)) {
      return reject(i, cue, "passive", "what is asked of its subject, or threatens it");
    }
    if (goneBy(i, cue)) {
      return reject(i, cue, "gone-by", "what something is done by, not said");
    }
    SourcePhrase before = match.sourceBefore() ? match.source() : null;
    if (before != null && syntax.is(before.first() - 1, Feature.NEGATION)) {
      return reject(i, cue, "no-source", "there is no such source: nothing says it");
    }
    if (rejectUnsaid(i, cue, match)) {
      return true;
    }
    if (loose.purpose(i, cue, match)) {
      return reject(i, cue, "purpose", "what something was done for");
    }
    if (inferred(i, cue, match) || said.causes(i, cue, match)) {
      return reject(i, cue, "inference", "what the clause before shows, told by the writer");
    }
    if (said.supposedThat(i, cue, match)) {
      return reject(i, cue, "supposed", "a condition: nobody has said it yet");
    }
    if (said.wished(i, cue)) {
      return reject(i, cue, "wished", "somebody is to say it, or should");
    }
    return rejectSource(i, cue, match)
        || match.shape() == Match.Shape.NOMINAL && rejectNominal(i, cue, match);
  }

  /** {@code صور نشرها ناشطون أن}: who made the paper, and no clause that they said. */
  private boolean describes(int i, CueForm cue, Match match) {
    boolean paper = syntax.is(i - 1, Feature.RELATIVE) || tokens.word(i - 1).heads("document");
    CueEntry entry = cue.entry();
    boolean whom = entry.has("bi-that") || entry.has("addr-that") || entry.has("addr-asked");
    return paper
        && !whom
        && cue.finite()
        && tokens.word(i).pronoun()
        && match.shape() == Match.Shape.CLAUSE
        && match.frame().has("that")
        && !match.frame().has("hearsay");
  }

  /** {@code وفق ما تراه اللجنة مناسبا}: of "what", and by it something is done. */
  private boolean goneBy(int i, CueForm cue) {
    CueForm by = tokens.word(i - 2).cue(Tense.PREPOSITION);
    return syntax.is(i - 1, Feature.WHAT)
        && by != null
        && by.entry().has("according")
        && cue.entry().has("see-in");
  }

  /** Whether the clause before shows it to the writer, and nobody told it. */
  private boolean inferred(int i, CueForm cue, Match match) {
    boolean told = match.source() != null || match.frame().has("hearsay");
    boolean goesOn = cue.entry().has("goes-on"); // مما يزيد الأمر سوءا أن
    return (!told || goesOn) && said.inference(i, cue) || !told && said.matter(i);
  }

  private boolean reject(int i, CueForm cue, String check, String reason) {
    rejections.add(new Cues.Rejection(i, cue, check, reason));
    return true;
  }

  /** Turns down what nobody has said, or not yet. */
  private boolean rejectUnsaid(int i, CueForm cue, Match match) {
    if (said.unsaid(i, cue) && !said.against(i, cue, match)) {
      return reject(i, cue, "unsaid", "was not said");
    }
    if (said.yetToSay(i, cue)) {
      return reject(i, cue, "future", "is yet to be said");
    }
    if (said.possible(i, cue)) {
      return reject(i, cue, "possible", "may be said, or may not");
    }
    return said.unknown(i, cue) && reject(i, cue, "unknown", "nobody says, knows or believes it");
  }

  /** Turns down what the thing that stands for its source does not tell. */
  private boolean rejectSource(int i, CueForm cue, Match match) {
    boolean thing = match.frame().is(Trait.DISTANT) && speakers.thing(cue, match);
    if (thing || deeds.subject(i, cue, match)) {
      return noSpeaker(i, cue);
    }
    if (deeds.shown(cue, match) && !speakers.byPaper(match)) {
      return reject(
          i, cue, "deed", "what shows it is its subject, or stands far off: nobody tells");
    }
    if (match.frame().is(Trait.PROOF) && !speakers.proves(match)) {
      return reject(i, cue, "deed", "shown by what somebody does or is, not said");
    }
    return !speakers.paper(match)
        && reject(i, cue, "no-paper", "what is in anything but a paper is told by the writer");
  }

  /** The same for a content that is a noun phrase, which may as well be told by the writer. */
  private boolean rejectNominal(int i, CueForm cue, Match match) {
    boolean active = match.frame().is(Trait.PASSIVE) || match.frame().has("deemed");
    if (match.source() == null
        && !active
        && UnsaidChecks.estimated(cue)
        && !said.owned(i, cue)
        && !loose.hers(cue, match)) {
      return reject(i, cue, "impersonal", "an impersonal forecast: nobody makes it");
    }
    if (alike.qualifies(i, cue) || alike.ofThings(i, cue) || alike.qualified(i, cue, match)) {
      return reject(i, cue, "adjective", "an adjective of the noun before it");
    }
    if (match.frame().is(Trait.PASSIVE) && syntax.is(i - 1, Feature.WHAT)) {
      return reject(i, cue, "what", "part of a noun clause: what stood in it");
    }
    if (loose.whistled(i, cue, match)) {
      return reject(i, cue, "deed", "what a whistle or a goal announces, and nobody says");
    }
    if (rejectSense(i, cue, match)) {
      return true;
    }
    if (said.supposed(i)) {
      return reject(i, cue, "supposed", "a condition: nobody has said it yet");
    }
    if (speakers.decrees(cue, match.source())) {
      return reject(i, cue, "ruling", "a court's ruling is an act, not a demand");
    }
    if (LooseChecks.added(cue, match)
        || loose.nobodys(match)
        || speakers.thing(cue, match)
        || speakers.copula(cue, match)) {
      return noSpeaker(i, cue);
    }
    boolean told = // نفى الحارس رافضا كشف هويته انسحابهم
        match.source() != null && match.source().first() > i && match.content() > i + 2;
    boolean accused = cue.entry().act().equals("accuse"); // اتهم جهات لم يسمها بالغش
    return !accused
        && (withholds(match.content()) || !told && withholds(i + 1))
        && anonymity(i, cue);
  }

  /** Turns down a verb that is meant in another sense, in which it reports nothing. */
  private boolean rejectSense(int i, CueForm cue, Match match) {
    if (cue.entry().has("amount") && !loose.counted(match)) {
      return reject(i, cue, "no-amount", "nothing is reckoned: held dear rather than estimated");
    }
    if (cue.entry().has("plays-down") && loose.lessens(cue, match)) {
      return reject(i, cue, "lessens", "something is made less, and nothing said of it");
    }
    if (cue.entry().has("tightens") && loose.tightens(match)) {
      return reject(i, cue, "tightens", "something is made tighter, and nothing said of it");
    }
    return cue.entry().has("leaves-out")
        && loose.leftOut(match)
        && reject(i, cue, "left-out", "somebody is left out, and nothing ruled out");
  }

  /** {@code أعلنت عنها}, {@code أكده}: what is said stands elsewhere. */
  private boolean hasObject(int i, CueForm cue) {
    Word next = tokens.word(i + 1);
    if (tokens.word(i).pronoun() || !next.is(Feature.PREPOSITION_PRONOUN)) {
      return tokens.word(i).pronoun();
    }
    return cue.entry().has("an") && next.firstLetter() == Letters.AYN;
  }

  private boolean withholds(int from) {
    for (int j = from; j < from + ANONYMITY_REACH; j++) {
      if (Words.hisName(syntax, j)) {
        return true;
      }
    }
    return false;
  }

  private boolean noSpeaker(int i, CueForm cue) {
    return reject(i, cue, "no-speaker", "its subject is a thing that cannot speak");
  }

  private boolean anonymity(int i, CueForm cue) {
    return reject(i, cue, "anonymity", "tells how a source wished to be named");
  }

  /** {@code يعتقد أن}: see {@link UnsaidChecks#impersonal}. */
  boolean impersonal(int i, CueForm cue) {
    return said.impersonal(i, cue);
  }

  /** Whether the source of a match is a thing; who stands before a plural verb is people. */
  boolean thing(CueForm cue, Match match) {
    return speakers.thing(cue, match);
  }

  /** Whether what the cue "affirms" the writer infers from the fact just told. */
  boolean fact(int i, CueForm cue, Match match) {
    return speakers.pointsToFact(match) && noSpeaker(i, cue);
  }
}
