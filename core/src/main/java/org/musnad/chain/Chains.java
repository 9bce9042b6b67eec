package org.musnad.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.cue.ClauseBounds;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Latter;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Fills the chain of a draft: on whose word the statement rests, link by link. */
public final class Chains {
  private final Syntax syntax;
  private final Tokens tokens;
  private final Discourse discourse;
  private final Salience salience;
  private final KnownAgain known;
  private final Transmitters transmitters;
  private final ClauseBounds bounds;
  private final Antecedents antecedents;
  private final RelayedAgain again;

  public Chains(
      Syntax syntax,
      SourceReader sources,
      Antecedents antecedents,
      Discourse discourse,
      Salience salience) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.known = new KnownAgain(syntax, sources, discourse);
    this.transmitters = new Transmitters(syntax, sources);
    this.bounds = new ClauseBounds(syntax);
    this.antecedents = antecedents;
    this.discourse = discourse;
    this.salience = salience;
    this.again = new RelayedAgain(syntax, discourse, salience);
  }

  /**
   * Adds the links of a statement after those of the content around it.
   *
   * @param hidden who its hidden source is, or null
   * @param parent the statement whose content holds it, or null
   * @param sameVoice whether its speaker is the parent's, who is in the chain only once
   */
  public void fill(
      Draft draft,
      HiddenSources.@Nullable Found hidden,
      @Nullable Draft parent,
      boolean sameVoice) {
    Match match = draft.match();
    if (parent != null && !sameVoice) {
      draft.insert(0, parent.chain());
    }
    if (match.frame().is(Trait.RELAY) || match.inner() != null) {
      relayed(draft, match);
    } else if (match.source() != null) {
      named(draft, match.source(), parent);
    } else if (hidden != null) {
      transmitted(draft, hidden.source());
      understood(draft, hidden.chain());
    } else if (match.nobody()) {
      draft.add(Draft.DraftLink.nobody());
    }
  }

  /**
   * {@code بأن المجلس أقر بأن تكون الأولوية للقرى، وأن المجلس وجه بفتحها}: who speaks is told by
   * himself, and is in the chain once.
   *
   * @return the statement whose content then holds it
   */
  public @Nullable Draft outside(Draft draft, Draft parent) {
    List<Draft.DraftLink> chain = draft.chain();
    int outer = parent.chain().size();
    if (outer == 0 || chain.size() != outer + 1) {
      return parent;
    }
    SourcePhrase teller = chain.get(outer - 1).source();
    SourcePhrase speaker = chain.get(outer).source();
    if (teller == null || speaker == null || !same(teller, speaker)) {
      return parent;
    }
    draft.removeLink(outer - 1);
    return parent.parent();
  }

  /** Whether two phrases are one, or the same words for somebody known. */
  private boolean same(SourcePhrase one, SourcePhrase other) {
    int size = one.last() - one.first();
    boolean known = other.definite() || !other.names().isEmpty();
    if (one.first() != other.first() && !known || size != other.last() - other.first()) {
      return false;
    }
    for (int i = 0; i <= size; i++) {
      Word word = tokens.word(one.first() + i);
      if (!word.stem().equals(tokens.word(other.first() + i).stem())) {
        return false;
      }
    }
    return true;
  }

  private void named(Draft draft, SourcePhrase source, @Nullable Draft parent) {
    Discourse.Turn last = discourse.last();
    if (parent == null && last != null && carriedOn(source, last)) {
      understood(draft, last.before());
    }
    transmitted(draft, source);
    SourcePhrase speaks = parent == null ? null : parent.origin();
    draft.add(link(parent == null ? known.again(source) : source, speaks));
  }

  /** {@code وقال الأخير}: whom "the latter" stands for is only understood. */
  private Draft.DraftLink link(SourcePhrase source, @Nullable SourcePhrase speaks) {
    SourcePhrase meant =
        Latter.is(syntax, source.first(), source.last())
            ? salience.lastNamed(source, speaks)
            : null;
    return meant == null ? Draft.DraftLink.named(source) : Draft.DraftLink.understood(meant);
  }

  /** {@code عن أنس أن النبي قال}: those who hand it down, if the speaker stands between. */
  private void transmitted(Draft draft, @Nullable SourcePhrase speaker) {
    int cue = draft.match().cueFirst();
    if (speaker == null || speaker.last() >= cue || !syntax.complementizer(speaker.first() - 1)) {
      return;
    }
    if (tokens.sentenceOf(speaker.first()) == tokens.sentenceOf(cue)) {
      transmitters.before(speaker.first()).forEach(s -> draft.add(Draft.DraftLink.named(s)));
    }
  }

  private static void understood(Draft draft, List<Draft.DraftLink> links) {
    links.forEach(l -> draft.add(Draft.DraftLink.understood(l.source())));
  }

  /**
   * {@code المصادر ذاتها}, {@code المصدر}: the same source again. Whoever has no name can be heard
   * only through who relayed him before.
   */
  private boolean carriedOn(SourcePhrase source, Discourse.Turn last) {
    return !last.before().isEmpty()
        && source.names().isEmpty()
        && (selfSame(source) || source.definite() && nameless(source, last.source()))
        && !source.head().isEmpty()
        && source.head().equals(last.source().head());
  }

  /** {@code متحدث باسم المصرف … المتحدث}: nor has one of several a name, whatever his office. */
  private static boolean nameless(SourcePhrase source, SourcePhrase before) {
    return source.identified() == Identified.ANONYMOUS
        || !before.definite() && before.names().isEmpty() && before.kind() == Kind.PERSON;
  }

  /** {@code ذاتها}, {@code نفسه}: said to be the one before. */
  private boolean selfSame(SourcePhrase source) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (tokens.word(i).is(Feature.REFLEXIVE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code نقلت الوكالة عن مصدر}: who relays, then who is relayed. */
  private void relayed(Draft draft, Match match) {
    boolean learned = match.frame().is(Trait.LEARNT) || match.mouth();
    if (!learned) {
      relayer(draft, match);
    }
    if (match.innerHidden() && match.inner() != null) {
      draft.add(Draft.DraftLink.understood(match.inner()));
      return;
    }
    if (match.innerHidden()) {
      SourcePhrase whose = again.in(match, draft.origin());
      if (whose != null) {
        draft.add(Draft.DraftLink.understood(whose));
      }
    }
    if (match.middle() != null) {
      draft.add(Draft.DraftLink.named(match.middle()));
    }
    if (match.inner() != null) {
      draft.add(link(match.inner(), match.source()));
    }
  }

  private void relayer(Draft draft, Match match) {
    if (match.source() != null) {
      draft.add(Draft.DraftLink.named(outlet(match.source(), match.form())));
      return;
    }
    int relative = bounds.relativeOf(match.cueFirst());
    SourcePhrase told = // التقرير الذي نقل عن
        relative < 0 ? null : antecedents.of(relative, List.of(match.form().agreement()));
    if (told != null) {
      draft.add(Draft.DraftLink.understood(told));
      return;
    }
    Discourse.Turn turn = salience.of(match.form(), match.cueFirst());
    if (turn != null && !relayedByNobody(match, turn.source())) {
      List<Draft.DraftLink> links = turn.chainIn(tokens.sentenceOf(match.cueFirst()));
      understood(draft, carried(links, match) ? links.subList(0, 1) : links);
    }
  }

  /** {@code نقلت الصحيفة عن الوزيرة …، ونقلت عن غيرها}: a medium, not she, relays once more. */
  private static boolean carried(List<Draft.DraftLink> links, Match match) {
    SourcePhrase first = links.get(0).source();
    return links.size() > 1
        && first != null
        && first.kind() == Kind.MEDIA
        && match.form().agreement().fits(first.agreement());
  }

  /**
   * {@code ونقل عن المدير قوله}: "was related" is spelt like "he related"; a man who spoke before
   * seldom hands on others' words, where no pronoun takes up what he does, unless he reports.
   */
  private boolean relayedByNobody(Match match, SourcePhrase speaker) {
    boolean reporter = syntax.phraseAt(speaker.first(), Feature.REPORTER) != null;
    boolean man = !reporter && (speaker.kind() == Kind.PERSON || speaker.kind() == Kind.GROUP);
    return match.nobody()
        || man
            && match.form().tense() == Tense.PAST
            && match.form().agreement().gender() == 'm'
            && !match.relative()
            && tokens.word(match.cueLast() + 1).firstLetter() != Letters.FA // نقل فيها عن
            && !tokens.word(match.cueFirst()).pronoun();
  }

  /** {@code نقلت «الأفق» عن}: of what relays, and has nothing but a name in marks, a medium. */
  private SourcePhrase outlet(SourcePhrase source, CueForm relays) {
    boolean she = relays.finite() && relays.agreement().gender() == 'f'; // نقلت «فرات نيوز»
    boolean person = she && source.kind() == Kind.PERSON && MarkedNames.is(tokens, source);
    return person ? source.as(Kind.MEDIA, Identified.NAMED) : MarkedNames.outlet(tokens, source);
  }
}
