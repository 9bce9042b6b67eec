package org.musnad.frame;

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
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The steps about a source's own source, which make further links of the chain. */
final class RelaySteps {
  private static final int MOST_ADJUNCTS = 8;
  private static final int FURTHER = 12;

  /** How many adjectives, and a relative pronoun, part a report from the verb of who made it. */
  private static final int MOST_QUALITIES = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final RelayPhrases phrases;
  private final SourcesAhead ahead;
  private final Adjuncts adjuncts;
  private final ContentSteps contents;
  private final NominalSteps nominals;
  private final Frames frames;

  RelaySteps(
      Syntax syntax,
      Frames frames,
      ContentMarks marks,
      RelayPhrases phrases,
      SourcesAhead ahead,
      Adjuncts adjuncts,
      ContentSteps contents,
      NominalSteps nominals) {
    this.syntax = syntax;
    this.frames = frames;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.phrases = phrases;
    this.ahead = ahead;
    this.adjuncts = adjuncts;
    this.contents = contents;
    this.nominals = nominals;
  }

  /** The source's own source after its preposition, if nothing before has named it already. */
  boolean from(Attempt attempt, String preposition) {
    return attempt.match.inner != null || contents.prep(attempt, preposition) && fromHere(attempt);
  }

  /** {@code نقلت الوكالة ما قاله المدير}: the words that are relayed, and whose they are. */
  boolean hisWords(Attempt attempt) {
    int verb = attempt.at + 1;
    CueForm spoke = syntax.is(attempt.at, Feature.WHAT) ? tokens.word(verb).finiteCue() : null;
    if (spoke == null || !tokens.word(verb).pronoun() || !spoke.entry().has("quote")) {
      return false;
    }
    attempt.at = adjuncts.skipBeforeSource(verb + 1, attempt.place.limit());
    return fromHere(attempt);
  }

  /** The source's own source, right here. */
  boolean fromHere(Attempt attempt) {
    SourcePhrase inner = ahead.at(attempt.at, attempt.place.limit(), true);
    if (inner == null) {
      return false;
    }
    if (attempt.place.form().entry().has("in-doc")) {
      if (!tells(inner)) {
        return false;
      }
      inner = inner.kind() == Kind.UNKNOWN ? written(inner) : inner;
    }
    if (attempt.place.form().entry().has("from-doc") && !tells(inner)) {
      return false; // تبين من ابتسامته
    }
    boolean hands = attempt.place.form().entry().has("hands-down");
    if (hands && (inner.kind() != Kind.PERSON || inner.names().isEmpty())) {
      return false; // روى الممثل عن طفولته
    }
    CueForm said = tokens.word(inner.last()).cue(Tense.NOUN);
    boolean saying = said != null && said.entry().has("that"); // not لائحة الاتهام
    if (saying && inner.last() > inner.first() && theSaying(inner.last())) {
      inner = ahead.at(attempt.at, inner.last(), true);
    }
    if (inner != null && attempt.frame.is(Trait.RELAY)) {
      inner = ahead.toMark(inner, attempt.place, j -> saidHere(j) || phrases.marked(j));
    }
    attempt.match.inner = inner;
    if (inner == null) {
      return false;
    }
    SourcePhrase further = handsOn(attempt, inner);
    if (further != null) {
      attempt.match.middle = inner;
      attempt.match.inner = further;
    }
    attempt.at = attempt.match.inner.last() + 1;
    return true;
  }

  /**
   * {@code نقل الموقع عن صحيفة عن مصدر أن}: whom a medium that is relayed has it from, right after
   * it and before what he says; or null.
   */
  private @Nullable SourcePhrase handsOn(Attempt attempt, SourcePhrase medium) {
    if (!attempt.frame.is(Trait.RELAY) || medium.kind() != Kind.MEDIA) {
      return null;
    }
    SourcePhrase further = phrases.further(attempt.match, medium.last() + 1, attempt.place.limit());
    if (further == null || !Discourse.canSpeak(further)) {
      return null;
    }
    int next = further.last() + 1;
    return phrases.marked(next) || saidHere(next) ? further : null;
  }

  /** A paper, a medium, or what is known: something that one reads or hears. */
  private static boolean tells(SourcePhrase inner) {
    boolean news = inner.kind() == Kind.UNKNOWN && !inner.head().isEmpty();
    return news || inner.kind() == Kind.DOCUMENT || inner.kind() == Kind.MEDIA;
  }

  /** {@code جاء في خبر الوكالة}: news in which something stands is a paper. */
  private static SourcePhrase written(SourcePhrase news) {
    return news.as(Kind.DOCUMENT, news.definite() ? Identified.ROLE : Identified.ANONYMOUS);
  }

  /** {@code طلب من راعيه شراء}: after a noun, whose report it is. */
  boolean owner(Attempt attempt) {
    boolean noun = attempt.place.form().tense() == Tense.NOUN;
    boolean dawns = attempt.frame.is(Trait.DAWNS);
    SourcePhrase owner =
        noun || dawns
            ? ahead.at(attempt.at, attempt.place.limit(), true, attempt.place.prepositions())
            : null;
    if (owner == null || owner.kind() == Kind.UNKNOWN || dawns && !Discourse.canSpeak(owner)) {
      return false;
    }
    attempt.match.source = owner;
    attempt.match.skip = 0;
    attempt.at = owner.last() + 1;
    return true;
  }

  /**
   * {@code تحذير أصدرته السفارة من}, {@code الدعوة التي وجهها المحافظ إلى}: who made the report.
   */
  boolean maker(Attempt attempt) {
    boolean definite = tokens.word(attempt.place.last()).definite();
    int verb = attempt.at;
    while (tokens.word(verb).is(Feature.ADJECTIVE) && tokens.word(verb).definite() == definite) {
      verb++;
    }
    boolean relative = syntax.is(verb, Feature.RELATIVE);
    if (definite != relative) {
      return false;
    }
    verb = relative ? verb + 1 : verb;
    Phrase makes = syntax.phraseAt(verb, Feature.MAKES);
    if (makes == null || verb > attempt.at + MOST_QUALITIES) {
      return false;
    }
    int limit = attempt.place.limit();
    attempt.at = adjuncts.skipBeforeSource(verb + makes.keys().size(), limit);
    return owner(attempt);
  }

  /** {@code نقلت عنه}, {@code جاء فيه}: a pronoun for the source's source or the document. */
  boolean him(Attempt attempt) {
    SourcePhrase source = attempt.match.source;
    int next = source == null ? attempt.place.last() + 1 : attempt.at;
    boolean relay = attempt.frame.is(Trait.RELAY); // not نقل فيه عن
    boolean of = !onHim(next) && (!relay || ofHim(next));
    attempt.match.innerHidden = of && syntax.is(next, Feature.PREPOSITION_PRONOUN);
    attempt.at = next + 1;
    boolean people = source != null && source.kind() != Kind.MEDIA;
    if (attempt.match.innerHidden && people && ofHim(next)) {
      attempt.match.inner = whose(source);
    }
    return attempt.match.innerHidden;
  }

  /** {@code ورد عليه}: he replied to him, and it does not stand in it. */
  private boolean onHim(int i) {
    Word word = tokens.word(i);
    return word.firstLetter() == Letters.AYN
        && word.length() > 1
        && word.key().charAt(1) == Letters.LI;
  }

  /** {@code لافتة كتب عليها}: a pronoun for what something is written on. */
  boolean onIt(Attempt attempt) {
    int next = attempt.place.last() + 1;
    attempt.match.innerHidden = onHim(next) && syntax.is(next, Feature.PREPOSITION_PRONOUN);
    attempt.at = next + 1;
    return attempt.match.innerHidden;
  }

  /** {@code عنه}: of him, as what is relayed is. */
  private boolean ofHim(int i) {
    return tokens.word(i).firstLetter() == Letters.AYN;
  }

  /** {@code زوار الوزير}, {@code المقربون من الوزير}: whose people relay what he says, or null. */
  private @Nullable SourcePhrase whose(SourcePhrase source) {
    for (int i = source.first() + 1; i <= source.last(); i++) {
      Word word = tokens.word(i);
      boolean somebody = word.heads("person") || word.name();
      SourcePhrase inner = somebody ? ahead.at(i, source.last() + 1, true) : null;
      if (inner != null && inner.kind() == Kind.PERSON) {
        return inner;
      }
    }
    return null;
  }

  /** After a source's source: perhaps "his saying", then the content in any form. */
  boolean relayed(Attempt attempt) {
    for (int seen = 0; seen < MOST_ADJUNCTS && attempt.at < attempt.place.limit(); seen++) {
      if (opened(attempt)) {
        return nominals.nominal(attempt);
      }
      int at = attempt.at;
      if (saidHere(at)) {
        said(attempt);
      } else if (attempt.match.inner != null && phrases.relays(at)) {
        attempt.at = phrases.phrase(attempt);
        if (attempt.at == at) {
          return false;
        }
      } else if (tokens.is(at, Type.COMMA) && (saidHere(at + 1) || syntax.complementizer(at + 1))
          || syntax.from(at) && syntax.complementizer(at + 1)) { // ما ذكره من أن
        attempt.at++;
      } else if (feeling(at)) {
        return nominals.nominal(attempt);
      } else if (phrases.marked(at)) {
        return markedContent(attempt);
      } else {
        int end = adjuncts.end(at, attempt.place.limit(), Set.of());
        if (end == at) {
          end = saidFurther(attempt);
        }
        if (end == at) {
          boolean states = seen > 0 && syntax.nounCue(at - 1) || standsThere(attempt);
          return states && nominals.nominal(attempt);
        }
        attempt.at = end;
      }
    }
    return false;
  }

  /** {@code ورد في التقرير إغلاق المصنع}: what happened, as a paper has it. */
  private boolean standsThere(Attempt attempt) {
    Word word = tokens.word(attempt.at);
    SourcePhrase paper = attempt.match.inner;
    int in = attempt.place.last() + 1;
    boolean there =
        paper == null
            ? attempt.match.innerHidden && tokens.word(in).firstLetter() == Letters.FA
            : paper.kind() == Kind.DOCUMENT;
    return there
        && attempt.place.form().entry().has("in-doc")
        && attempt.place.form().finite()
        && !word.definite()
        && !word.conjunction()
        && marks.event(attempt.at);
  }

  /** {@code قوله}; what it opens, a clause or a noun, is still to come. */
  private void said(Attempt attempt) {
    int at = attempt.at;
    attempt.match.mark = at;
    attempt.match.markLast = at;
    attempt.match.said = tokens.word(at).cue(Tense.NOUN);
    attempt.at++;
  }

  /**
   * {@code دعوته إلى}, {@code وعده بـ}, {@code تأكيده أمس على}: whether the preposition that opens
   * what the noun reports stands here.
   */
  private boolean opened(Attempt attempt) {
    CueForm noun = attempt.match.said;
    int at = attempt.at;
    if (noun == null || syntax.phraseAt(at) != null) {
      return false;
    }
    Set<String> openers = frames.of(noun.entry()).prepositions(Tense.NOUN);
    Word word = tokens.word(at);
    if (syntax.preposition(at) && openers.contains(word.key())) {
      boolean opens = syntax.nominal(at + 1) && !circumstance(at + 1);
      attempt.at = opens || syntax.complementizer(at + 1) ? at + 1 : at; // تشديده على أن
      return opens;
    }
    boolean written =
        word.preposition() != 0 && openers.contains(String.valueOf(word.preposition()));
    if (!written || word.pronoun() || circumstance(at) || syntax.complementizer(at)) {
      return false;
    }
    attempt.match.skip = 1;
    return true;
  }

  /** Where or when one spoke. */
  private boolean circumstance(int i) {
    return syntax.venue(i) || syntax.timeEnd(i) > i;
  }

  /**
   * {@code عن مصادر لم تسمها قولها}: what else tells of the source before "his saying"; the token
   * after it, or where the attempt stands.
   */
  private int saidFurther(Attempt attempt) {
    int at = attempt.at;
    for (int j = at + 1; j < attempt.within(FURTHER); j++) {
      if (saidHere(j)) {
        return j;
      }
      boolean comma = tokens.is(j, Type.COMMA) && !saidHere(j + 1);
      if (comma || phrases.marked(j) || syntax.finiteCue(j) != null) {
        return at;
      }
    }
    return at;
  }

  /** {@code قوله}: a verbal noun of saying with its speaker; or {@code القول} before its mark. */
  private boolean saidHere(int i) {
    return tokens.word(i).pronoun() && syntax.nounCue(i) || theSaying(i);
  }

  /** {@code نسبت إلى مصدر القول إن}, {@code نقلت عنه القول: «…»}. */
  private boolean theSaying(int i) {
    Word word = tokens.word(i);
    int mark = tokens.is(i + 1, Type.COMMA) ? i + 2 : i + 1;
    boolean verbatim = word.hasCue(Tense.NOUN, "quote") && marks.opens(i + 1);
    return word.definite() && syntax.nounCue(i) && (verbatim || syntax.complementizer(mark));
  }

  /** {@code نقلوا عنه استياءه من}: what one feels, with whose it is. */
  private boolean feeling(int i) {
    Word word = tokens.word(i);
    return word.pronoun()
        && word.is(Feature.FACT)
        && word.preposition() == 0
        && !word.conjunction()
        && !syntax.nounCue(i);
  }

  private boolean markedContent(Attempt attempt) {
    if (syntax.complementizer(attempt.at)) {
      return contents.that(attempt);
    }
    return marks.quote(attempt.at) ? contents.quote(attempt) : contents.colon(attempt);
  }
}
