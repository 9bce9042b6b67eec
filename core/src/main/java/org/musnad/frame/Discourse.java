package org.musnad.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Who has spoken so far, in the writer's own words, and what was reported. */
public final class Discourse {
  private static final int REMEMBERED = 24;

  private static final long BEFORE_NOUN = Feature.QUANTIFIER.bit() | Feature.NUMBER.bit();

  private static final long THINGS =
      Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.DEMONSTRATIVE.bit();

  /**
   * One turn: who spoke, on whose word, where.
   *
   * @param agreement what verbs show with him: more than his name does, where his verb showed it
   * @param draft the statement that was his turn; null of one who has not spoken
   */
  public record Turn(
      SourcePhrase source,
      List<Draft.DraftLink> chain,
      Agreement agreement,
      int token,
      int sentence,
      @Nullable Draft draft) {

    /**
     * On whose word he goes on, and he: an "according to" frames no more than its own sentence, and
     * what he went by (a link after him) no more than his own words.
     */
    public List<Draft.DraftLink> chainIn(int laterSentence) {
      int end = end();
      boolean framed = draft != null && laterSentence != sentence && draft.framed() < end;
      return chain.subList(framed ? draft.framed() : 0, end);
    }

    /** On whose word he spoke, without himself. */
    public List<Draft.DraftLink> before() {
      return chain.subList(0, Math.max(0, end() - 1));
    }

    /** How many links there are up to him. */
    private int end() {
      for (int end = chain.size(); end > 0; end--) {
        if (source.equals(chain.get(end - 1).source())) {
          return end;
        }
      }
      return chain.size();
    }
  }

  private final Tokens tokens;
  private final List<Turn> turns = new ArrayList<>();
  private @Nullable Turn quoted;
  private @Nullable Draft told;

  /** The turn that each cue token made, if any. */
  private final Turn[] made;

  /** For each token in reported words, the number of the first of them; 0 for the others. */
  private final int[] reportedFrom;

  public Discourse(Tokens tokens) {
    this.tokens = tokens;
    this.made = new Turn[tokens.size()];
    this.reportedFrom = new int[tokens.size()];
  }

  /** Notes a heading, which is no part of the thread: neither its speaker nor what he says. */
  public void heads(int first, Draft draft) {
    Arrays.fill(reportedFrom, first, draft.last() + 1, first + 1);
  }

  /** Notes a statement of the writer's own words. */
  public void reports(Draft draft) {
    Arrays.fill(reportedFrom, draft.first(), draft.last() + 1, draft.first() + 1);
    SourcePhrase source = speaker(draft);
    if (source != null && !draft.match().praised && !thing(source)) {
      int cue = draft.match().cueFirst;
      // a view, as a frame may still lengthen the chain
      List<Draft.DraftLink> chain = Collections.unmodifiableList(draft.chain());
      made[cue] = new Turn(source, chain, shown(draft, source), cue, tokens.sentenceOf(cue), draft);
      remember(made[cue]);
    }
  }

  /**
   * Who speaks: {@code قال المدير نقلا عن شهود}, a person or body and not whom they have it from.
   */
  private static @Nullable SourcePhrase speaker(Draft draft) {
    Match match = draft.match();
    SourcePhrase says = match.inner == null || match.mark < 0 ? null : match.source;
    boolean himself =
        says != null
            && match.form.finite()
            && !match.frame.is(Trait.RELAY)
            && !match.frame.is(Trait.LEARNT)
            && says.kind() != Kind.MEDIA
            && says.kind() != Kind.DOCUMENT;
    return himself ? says : draft.origin();
  }

  /** Notes a statement within the words of another, of somebody named or whom it tells more of. */
  public void quotes(Draft draft) {
    SourcePhrase source = draft.origin();
    boolean named = source != null && source.equals(draft.match().source);
    told = named && draft.match().form.finite() && !draft.match().relative ? draft : told;
    boolean another = // المدير الذي وعدها بـ
        tokens.word(draft.match().cueFirst - 1).is(Feature.RELATIVE)
            && draft.parent() != null
            && source != null
            && !source.equals(draft.parent().origin());
    boolean people =
        source != null && (source.kind() == Kind.PERSON || source.kind() == Kind.GROUP);
    if (people && (named || another)) {
      int cue = draft.match().cueFirst;
      List<Draft.DraftLink> alone = List.of(Draft.DraftLink.understood(source));
      quoted = new Turn(source, alone, shown(draft, source), cue, tokens.sentenceOf(cue), draft);
    }
  }

  /** Who spoke last within the words of another, or null. */
  public @Nullable Turn quoted() {
    return quoted;
  }

  /**
   * {@code «أكد الوزير أن …، مشيرا إلى»}: the last report within some words, before a further cue
   * of their sentence, that names who speaks by his own verb; or null.
   */
  public @Nullable Draft toldWithin(Draft words, int cue) {
    boolean near =
        told != null && tokens.sentenceOf(told.match().cueFirst) == tokens.sentenceOf(cue);
    return near && told.parent() == words ? told : null;
  }

  /** Notes that he who spoke before speaks at {@code token} too. */
  public void goesOn(Turn turn, int token) {
    int sentence = tokens.sentenceOf(token);
    remember(
        new Turn(turn.source(), turn.chain(), turn.agreement(), token, sentence, turn.draft()));
  }

  /**
   * {@code كل ذلك}, {@code حقل الغناء}: what no noun for a source heads and no name names is
   * nobody, even where a verb was taken to make it speak; nobody goes back to it.
   */
  private boolean thing(SourcePhrase source) {
    if (canSpeak(source) || source.kind() == Kind.UNKNOWN) {
      return false;
    }
    int i = source.first();
    while (i < source.last() && tokens.word(i).isAny(BEFORE_NOUN)) {
      i++;
    }
    Word noun = tokens.word(i);
    boolean one = source.first() == source.last();
    boolean feminine = source.kind() == Kind.GROUP && noun.lastLetter() == Letters.HA;
    boolean alone = // شل, an unknown company; not جولة
        one && !noun.definite() && !feminine;
    return !alone
        && noun.isAny(THINGS)
        && !noun.isAny(Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit());
  }

  private void remember(Turn turn) {
    turns.add(turn);
    if (turns.size() > REMEMBERED) {
      turns.remove(0);
    }
  }

  /** {@code أكدت كيلدان}: the verb of a person shows the gender that a name or title may not. */
  private Agreement shown(Draft draft, SourcePhrase source) {
    Match match = draft.match();
    Agreement own = shown(source);
    Agreement verb = match.form.agreement();
    boolean told = match.form.finite() && source.equals(match.source) && verb.gender() != 'c';
    boolean person = source.kind() == Kind.PERSON && own.number() == 's';
    if (told && (person || otherwise(source, own, verb))) {
      return new Agreement(verb.gender(), 's');
    }
    return own;
  }

  /** {@code قال ولايتي}, which is spelt like "two states": no two of anything take that verb. */
  private static boolean otherwise(SourcePhrase source, Agreement own, Agreement verb) {
    return source.kind() == Kind.ORGANIZATION
        && own.number() == 'd'
        && verb.number() == 's'
        && own.gender() != verb.gender();
  }

  /** {@code السكان}: several people take the plural, once they have been named. */
  private Agreement shown(SourcePhrase source) {
    HeadForm head = tokens.word(source.first()).head();
    boolean people = head != null && head.plural() && head.agreement().number() == 'p';
    if (people && source.kind() == Kind.GROUP) {
      return head.agreement();
    }
    Agreement own = source.agreement();
    if (own.number() == 's' && bodies(source)) {
      return new Agreement(own.gender(), 'x');
    }
    Turn before = own.gender() == 'c' && own.number() == 's' ? namedBefore(source) : null;
    return before == null ? own : before.agreement();
  }

  /** {@code قالت كيلدان}, {@code بحسب كيلدان}: a name keeps the gender that a verb once showed. */
  private @Nullable Turn namedBefore(SourcePhrase source) {
    return source.kind() != Kind.PERSON || source.names().isEmpty()
        ? null
        : last(
            t ->
                t.agreement().number() == 's'
                    && t.agreement().gender() != 'c'
                    && t.source().kind() == Kind.PERSON
                    && !Collections.disjoint(t.source().names(), source.names()));
  }

  /** {@code وزارة الصحة ووزارة التعليم}: two bodies or more, joined. */
  private boolean bodies(SourcePhrase source) {
    HeadForm first = tokens.word(source.first()).head();
    boolean country = tokens.word(source.first()).is(Feature.COUNTRY);
    for (int i = source.first() + 1; i <= source.last(); i++) {
      Word word = tokens.word(i);
      boolean alike =
          country
              ? word.is(Feature.COUNTRY)
              : first != null && word.head() != null && first.kind().equals(word.head().kind());
      if (word.conjunction() && alike && source.kind() == Kind.ORGANIZATION) {
        return true;
      }
    }
    return false;
  }

  /** The last turn, or null. */
  public @Nullable Turn last() {
    return last(t -> true);
  }

  /** The last turn that is meant, or null. */
  public @Nullable Turn last(Predicate<Turn> meant) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (meant.test(turns.get(i))) {
        return turns.get(i);
      }
    }
    return null;
  }

  /**
   * {@code نقلت الوكالة عن الوزير …، وأضافت}: the medium that handed on what was said in a turn, as
   * one who spoke there; or null.
   */
  public @Nullable Turn carrier(Turn turn) {
    SourcePhrase medium = turn.chain().size() > 1 ? turn.chain().get(0).source() : null;
    if (medium == null || medium.kind() != Kind.MEDIA) {
      return null;
    }
    List<Draft.DraftLink> alone = List.of(Draft.DraftLink.understood(medium));
    return new Turn(medium, alone, shown(medium), turn.token(), turn.sentence(), turn.draft());
  }

  /** The turn whose cue is at {@code token}, or null. */
  public @Nullable Turn at(int token) {
    return token >= 0 && token < made.length ? made[token] : null;
  }

  /** The token before the reported words that hold token {@code i}, or {@code i} if none do. */
  public int beforeReported(int i) {
    return reportedFrom[i] > 0 ? reportedFrom[i] - 2 : i;
  }

  /** Somebody as one who has not spoken yet. */
  public Turn turn(SourcePhrase source, int token) {
    List<Draft.DraftLink> alone = List.of(Draft.DraftLink.understood(source));
    return new Turn(source, alone, shown(source), token, tokens.sentenceOf(token), null);
  }

  public static boolean canSpeak(SourcePhrase source) {
    boolean oneOfThem = // إحداهن: a woman, by the word for one
        source.kind() == Kind.PERSON
            && source.identified() == Identified.ANONYMOUS
            && source.agreement().gender() != 'c';
    boolean men = // المترقون, بعضهم: by the ending
        source.kind() == Kind.GROUP
            && source.agreement().gender() == 'm'
            && source.agreement().number() != 's';
    return source.kind() != Kind.UNKNOWN
        && (!source.head().isEmpty()
            || !source.names().isEmpty()
            || oneOfThem
            || men
            || source.kind() == Kind.ORGANIZATION);
  }
}
