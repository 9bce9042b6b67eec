package org.musnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.cue.ClauseBounds;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.frame.Praised;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds who speaks where the clause of a cue names no source. */
public final class HiddenSources {
  /** How far before its cue a paper may be named. */
  private static final int PAPER = 7;

  /** How many sentences after his own words a speaker may still quote. Set by hand. */
  private static final int QUOTED = 2;

  private final Syntax syntax;
  private final ClauseBounds bounds;
  private final Antecedents antecedents;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Salience salience;
  private final Discourse discourse;
  private final Praised praised;
  private final Publishers publishers;
  private final Transmitters transmitters;
  private final WordsOf words;
  private final Supposed supposed;
  private final OnlyDeeds onlyDeeds;
  private final PeopleWho peopleWho;
  private final SourcesWithin within;

  /**
   * Who a hidden source is.
   *
   * @param chain on whose word, he himself last; none of them named by the statement
   * @param sameVoice whether he is the speaker of the content around the cue
   */
  public record Found(
      @Nullable SourcePhrase source, List<Draft.DraftLink> chain, boolean sameVoice) {

    static @Nullable Found alone(@Nullable SourcePhrase source) {
      return source == null
          ? null
          : new Found(source, List.of(Draft.DraftLink.understood(source)), false);
    }

    private static @Nullable Found of(Discourse.@Nullable Turn turn, int sentence) {
      return turn == null ? null : new Found(turn.source(), turn.chainIn(sentence), false);
    }
  }

  public HiddenSources(
      Syntax syntax,
      SourceReader sources,
      Antecedents antecedents,
      Salience salience,
      Discourse discourse,
      Publishers publishers) {
    this.syntax = syntax;
    this.bounds = new ClauseBounds(syntax);
    this.antecedents = antecedents;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.salience = salience;
    this.discourse = discourse;
    this.praised = new Praised(syntax, sources);
    this.publishers = publishers;
    this.transmitters = new Transmitters(syntax, sources);
    this.words = new WordsOf(syntax, sources);
    this.supposed = new Supposed(syntax, antecedents);
    this.onlyDeeds = new OnlyDeeds(syntax, sources);
    this.peopleWho = new PeopleWho(syntax, sources);
    this.within = new SourcesWithin(syntax, bounds, antecedents, salience, supposed, discourse);
  }

  /**
   * The source that a match hides ({@link Match#hidden}), inside the content of {@code parent} if
   * that is not null.
   */
  public @Nullable Found find(Match match, @Nullable Draft parent) {
    Found found = speaker(match, parent);
    boolean alone = parent == null && found != null && found.chain().size() == 1;
    SourcePhrase source = alone ? found.source() : null;
    SourcePhrase medium = source == null ? null : publishers.of(source);
    return medium == null
        ? found
        : new Found(
            source,
            List.of(Draft.DraftLink.understood(medium), Draft.DraftLink.understood(source)),
            false);
  }

  private @Nullable Found speaker(Match match, @Nullable Draft parent) {
    Feature praise = Praised.at(syntax, match.cueLast() + 1);
    if (praise != null) {
      return praised(match, praised.before(match.cueLast() + 1, praise), parent == null);
    }
    if (asked(match)) {
      match.byNobody();
      return null;
    }
    Discourse.Turn relayed = parent == null ? relayedToo(match) : null;
    if (relayed != null) {
      return Found.of(relayed, relayed.sentence());
    }
    Found named = named(match, parent == null);
    if (named == null) {
      named = handingDown(match);
    }
    if (named != null) {
      return named;
    }
    if (parent == null && match.frame().is(Trait.PRETEXT)) {
      return pretext(match);
    }
    if (supposed.of(match) || supposed.which(match)) {
      match.byNobody();
      return null;
    }
    if (parent != null) {
      Found found = within.of(match, parent);
      boolean relative = found == null && bounds.relativeOf(match.cueFirst()) >= 0;
      if (found == null && !relative && supposed.within(match)) {
        match.byNobody();
      }
      return relative ? Found.alone(antecedent(match)) : found;
    }
    return outside(match);
  }

  /** Who speaks where the cue stands in the writer's own words; or null. */
  private @Nullable Found outside(Match match) {
    Discourse.Turn turn =
        match.anyone() ? discourse.last() : salience.of(match.form(), match.cueFirst());
    SourcePhrase guest = words.saidIn(match) && !person(turn) ? words.guest(match) : null;
    if (guest != null) {
      return Found.alone(guest);
    }
    if (turn == null && !match.anyone()) {
      turn = loosely(match);
    }
    boolean weak =
        match.shape() == Match.Shape.NOMINAL
            && match.form().tense() != Tense.NOUN
            && !syntax.is(match.cueFirst() - 1, Feature.PRONOUN); // فهي تتوقع
    if (turn != null && weak && salience.silent(turn, match.cueFirst())) {
      match.nobody(true); // who has long said nothing says no mere deed either
      return null;
    }
    if (turn != null && turn.draft() == null && supposed.passive(match)) {
      match.byNobody();
      return null;
    }
    return Found.of(turn, tokens.sentenceOf(match.cueFirst()));
  }

  /** {@code وعند سؤاله عما إذا كان}: by whom he is asked, nobody tells. */
  private boolean asked(Match match) {
    Word noun = tokens.word(match.cueFirst());
    return match.form().tense() == Tense.NOUN
        && match.form().entry().act().equals("ask")
        && noun.pronoun()
        && (noun.preposition() != 0 || syntax.preposition(match.cueFirst() - 1));
  }

  private static boolean person(Discourse.@Nullable Turn turn) {
    return turn != null && turn.source().kind() == Kind.PERSON;
  }

  /**
   * {@code ولفت الخبراء إلى أن …، مشيرا إلى أن}, {@code رفضت الفصائل الهدنة وقالوا إن}: who spoke
   * last in the sentence, where nobody agrees: a participle that stays as if one man spoke, or they
   * after a plural of things.
   */
  private Discourse.@Nullable Turn loosely(Match match) {
    Discourse.Turn last = discourse.last();
    if (last == null || last.draft() == null) {
      return null;
    }
    boolean same = last.sentence() == tokens.sentenceOf(match.cueFirst());
    boolean one = match.form().agreement().number() == 's';
    boolean several = last.agreement().number() != 's';
    boolean besides =
        match.form().tense() == Tense.PARTICIPLE
            && (several || one && last.source().kind() != Kind.PERSON);
    boolean they = match.form().finite() && !one && (several || plural(last.source()));
    return same && (besides || they) ? last : null;
  }

  /** {@code نقل عن نظيره تعهده بالدعم، وقوله إن}: whose words were relayed just before, or null. */
  private Discourse.@Nullable Turn relayedToo(Match match) {
    Discourse.Turn last = match.form().tense() == Tense.NOUN ? discourse.last() : null;
    return last != null
            && last.draft() != null
            && last.draft().match().said() != null
            && last.sentence() == tokens.sentenceOf(match.cueFirst())
            && tokens.word(match.cueFirst()).conjunction()
        ? last
        : null;
  }

  private boolean plural(SourcePhrase source) {
    HeadForm head = tokens.word(source.first()).head();
    return head != null && head.plural();
  }

  /** {@code أغلق المالك الباب بحجة}: on the plea of him who does what the clause tells, if any. */
  private @Nullable Found pretext(Match match) {
    Discourse.Turn does = salience.inSentence(match.form(), match.cueFirst());
    if (does == null) {
      match.byNobody();
    }
    return Found.of(does, tokens.sentenceOf(match.cueFirst()));
  }

  /** Whom the words around the cue name, or who speaks in what they name; or null. */
  private @Nullable Found named(Match match, boolean outside) {
    SourcePhrase paper = match.frame().is(Trait.IN_PAPER) ? paperBefore(match.cueFirst()) : null;
    if (paper != null) {
      return Found.alone(paper);
    }
    SourcePhrase before = match.relative() ? antecedent(match) : null;
    if (before == null) {
      return Found.alone(described(match));
    }
    if (!taken(match, before)) {
      return Found.alone(before);
    }
    return outside ? speaksIn(match) : null;
  }

  /** {@code عن أنس قال}: he from whom it comes, on the word of those before him; or null. */
  private @Nullable Found handingDown(Match match) {
    boolean speaks = match.form().finite() && match.form().entry().has("quote");
    List<SourcePhrase> all = speaks ? transmitters.before(match.cueFirst()) : List.of();
    if (all.isEmpty()) {
      return null;
    }
    List<Draft.DraftLink> chain = all.stream().map(Draft.DraftLink::understood).toList();
    return new Found(all.get(all.size() - 1), chain, false);
  }

  /** {@code القناة التي قالت من خلالها}: he who spoke last, if the verb agrees with him. */
  private @Nullable Found speaksIn(Match match) {
    Discourse.Turn last = discourse.last();
    boolean fits = last != null && match.form().agreement().fits(last.agreement());
    return fits ? Found.of(last, tokens.sentenceOf(match.cueFirst())) : null;
  }

  /** Whom the words before the cue tell of, where no antecedent of it is found; or null. */
  private @Nullable SourcePhrase described(Match match) {
    SourcePhrase only = match.form().finite() ? onlyDeeds.before(match.cueFirst()) : null;
    if (only != null) {
      return only;
    }
    SourcePhrase owns = words.saidIn(match) ? words.owner(match) : words.fronted(match);
    if (owns != null) {
      return owns;
    }
    SourcePhrase testimony = match.form().finite() ? words.testimony(match) : null;
    if (testimony != null) {
      return testimony;
    }
    SourcePhrase described =
        match.form().finite() && !words.saidIn(match)
            ? antecedents.described(match.cueFirst(), match.form().agreement())
            : null;
    if (described == null) {
      described = peopleWho.goOn(match);
    }
    if (described != null && !bounds.toldOf(described, match.cueLast() + 1)) {
      return described;
    }
    if (match.form().tense() == Tense.PARTICIPLE && match.shape() == Match.Shape.NOMINAL) {
      return antecedents.qualified(match.cueFirst(), match.form().agreement());
    }
    int relative = bounds.relativeOf(match.cueFirst());
    boolean colon = tokens.is(match.cueLast() + 1, Type.COLON); // تصريحات المدير التي قال: إنه
    boolean taken =
        relative >= 0 && match.form().finite() && (colon || bounds.resumed(match.cueFirst()));
    return taken ? antecedents.owner(relative, match.form().agreement()) : null;
  }

  /**
   * {@code حواراتها عبر القنوات التي قالت من خلالها}: the pronoun takes up the antecedent, so that
   * it is another who speaks there.
   */
  private boolean taken(Match match, SourcePhrase antecedent) {
    int next = match.cueLast() + 1;
    boolean through = syntax.preposition(next) && syntax.is(next + 1, Feature.PREPOSITION_PRONOUN);
    boolean finite = match.form().finite() && antecedent.kind() != Kind.PERSON;
    if (finite && ofIt(next, antecedent)) {
      return true;
    }
    return finite
        && (through || words.saidIn(match))
        && Words.takesUp(tokens.word(through ? next + 1 : next).key(), antecedent.agreement());
  }

  /**
   * {@code القرار الذي قال إنه جائر}: whether "that it", at token {@code that}, takes up a paper of
   * which somebody else speaks; not {@code التقرير الذي قال إن}.
   */
  private boolean ofIt(int that, SourcePhrase antecedent) {
    return antecedent.kind() == Kind.DOCUMENT
        && !(syntax.is(antecedent.first(), Feature.SPEAKING) // تصريحه الذي زعم أنه تم
            && tokens.firstChar(that) == Letters.ALIF_HAMZA)
        && syntax.is(that, Feature.COMPLEMENTIZER_PRONOUN)
        && Words.takesUp(tokens.word(that).key(), antecedent.agreement());
  }

  private @Nullable SourcePhrase antecedent(Match match) {
    int relative = bounds.relativeOf(match.cueFirst());
    return antecedents.of(relative, List.of(match.form().agreement()));
  }

  /** Who quotes what he holds holy: the man who spoke in its sentence or just before, or null. */
  private Discourse.@Nullable Turn quoting(Match match) {
    Discourse.Turn tells = salience.inSentence(match.form(), match.cueFirst());
    if (tells == null || tells.draft() == null) {
      tells = discourse.last();
    }
    int sentence = tokens.sentenceOf(match.cueFirst());
    boolean near = tells != null && tells.sentence() >= sentence - QUOTED;
    return near && tells.source().kind() == Kind.PERSON ? tells : null;
  }

  /** {@code وحث الواعظ على الصدقة، قال تعالى}: on the word of him whose sentence it is. */
  private @Nullable Found praised(Match match, @Nullable SourcePhrase speaker, boolean outside) {
    match.praised(true);
    if (speaker == null) {
      match.byNobody();
    }
    Discourse.Turn tells = outside ? quoting(match) : null;
    if (tells == null) {
      return Found.alone(speaker);
    }
    discourse.goesOn(tells, match.cueFirst());
    List<Draft.DraftLink> chain =
        new ArrayList<>(tells.chainIn(tokens.sentenceOf(match.cueFirst())));
    if (!praised.same(tells.source(), speaker)) {
      chain.add(Draft.DraftLink.understood(speaker));
    }
    return new Found(speaker, chain, false);
  }

  /** {@code بيانا جاء فيه}: the paper just named. */
  private @Nullable SourcePhrase paperBefore(int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - PAPER); i--) {
      Word word = tokens.word(i);
      if (word.heads("document")) {
        int end = sources.phrases().end(i, cue, NounPhrases.Around.NOTHING);
        return end > i ? sources.typed(i, end - 1) : null;
      }
    }
    return null;
  }
}
