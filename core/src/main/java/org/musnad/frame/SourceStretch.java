package org.musnad.frame;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Lets a source reach as far as it must: where the mark of the content is known, all that stands
 * before it is source or circumstance, so that what is no circumstance belongs to the source.
 */
final class SourceStretch {
  /** How many words of a source the rules of noun phrases may lack. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST_ASIDE = 16;

  private static final int LONGEST_REST = 12;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;
  private final HolderNames names;
  private final OpenPhrases phrases;
  private final SpeltNames spelt;

  SourceStretch(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
    this.names = new HolderNames(syntax, adjuncts);
    this.phrases = new OpenPhrases(syntax, names);
    this.spelt = new SpeltNames(syntax, adjuncts);
  }

  /** The phrase, with what parts it from circumstances or from the mark of {@code place}. */
  SourcePhrase toAnchor(SourcePhrase phrase, CuePlace place) {
    int from = phrase.last() + 1;
    int anchor = place.anchor();
    Set<String> prepositions = place.prepositions();
    if (relays(from, place) || onMark(from, place)) {
      return phrase;
    }
    int cut = cuePhraseAhead(from, anchor);
    if (cut < anchor) {
      return cut == from ? phrase : toAnchor(phrase, place.before(cut));
    }
    if (phrases.described(phrase, from) && anchor < from + LONGEST_ASIDE) {
      int last = tokens.is(anchor - 1, Type.COMMA) ? anchor - 2 : anchor - 1;
      return sources.typed(phrase.first(), last);
    }
    if (from < anchor && HolderNames.person(phrase) && SpeltNames.family(tokens, from)) {
      return toAnchor(sources.named(phrase.first(), from), place);
    }
    int name = names.nameEnd(phrase, anchor);
    if (name > from) {
      return sources.typed(phrase.first(), name - 1);
    }
    boolean apart = tokens.is(anchor - 3, Type.COMMA); // النائب عن كتلة الوفاء، سالم الزين إن
    if (apart && HolderNames.office(phrase) && names.nameBefore(anchor, from)) {
      return sources.named(phrase.first(), anchor - 1);
    }
    if (adjuncts.reach(from, anchor, prepositions)) {
      return phrase;
    }
    int within = enclosed(phrase, from, anchor) ? anchor - 1 : complementEnd(from, place);
    if (within > from) {
      return sources.typed(phrase.first(), within - 1);
    }
    int surname = names.surnameEnd(phrase, place);
    if (surname > from) {
      return sources.named(phrase.first(), surname - 1);
    }
    int longer = spelt.end(phrase, place);
    if (longer > from) {
      return offices(sources.named(phrase.first(), longer - 1), place);
    }
    int aside = asideEnd(from, place);
    if (aside > from && adjuncts.reach(aside, anchor, prepositions)) {
      return withAside(phrase, aside);
    }
    return wordByWord(phrase, place);
  }

  /** {@code شدد الوزير على: «…»}: a preposition that leads to the mark and to nothing else. */
  private boolean onMark(int from, CuePlace place) {
    return from == place.anchor() - 1
        && syntax.preposition(from)
        && place.prepositions().contains(tokens.word(from).key());
  }

  /** {@code رئيس الفريق الذي أعده، سالم الزين}: a source with what is between it and the mark. */
  private SourcePhrase withAside(SourcePhrase phrase, int end) {
    boolean holder =
        names.name(phrase.last() + 2, end)
            && HolderNames.person(phrase)
            && phrase.names().isEmpty();
    return holder ? sources.named(phrase.first(), end - 1) : sources.typed(phrase.first(), end - 1);
  }

  /**
   * {@code الشركة، مدير الاكتتاب ومتعهد التغطية، أن}: whether a further office is joined to those
   * that stand between two commas, of which the second is right before the mark.
   */
  private boolean enclosed(SourcePhrase phrase, int from, int anchor) {
    boolean joined =
        tokens.is(anchor - 1, Type.COMMA)
            && from < anchor - 1
            && anchor < from + LONGEST_ASIDE
            && tokens.word(from).conjunction()
            && syntax.complementizer(anchor);
    for (int j = from; joined && j < anchor - 1; j++) {
      joined = tokens.isWord(j) && syntax.finiteCue(j) == null && !syntax.verb(j);
    }
    for (int j = phrase.first() + 1; joined && j < from; j++) {
      if (tokens.is(j, Type.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code سالم مرضي الحربي مدير المركز}: the name with the office after it, if one stands there.
   */
  private SourcePhrase offices(SourcePhrase name, CuePlace place) {
    int from = name.last() + 1;
    boolean office = tokens.word(from).heads("person") && syntax.title(from);
    int end =
        office ? sources.phrases().end(from, place.anchor(), NounPhrases.Around.NOTHING) : from;
    return toAnchor(end > from ? sources.named(name.first(), name.last(), end - 1) : name, place);
  }

  /** The phrase with the few words that part it from circumstances or from the mark. */
  private SourcePhrase wordByWord(SourcePhrase phrase, CuePlace place) {
    int from = phrase.last() + 1;
    int anchor = place.anchor();
    Set<String> prepositions = place.prepositions();
    for (int end = from; end < Math.min(anchor, from + MOST_WORDS); end++) {
      if (!partOfSource(end) || place.personFrames() && names.somebody(end)) {
        break;
      }
      if (adjuncts.reach(end + 1, anchor, prepositions)) {
        return stretched(phrase, end);
      }
    }
    return unfinished(phrase, place);
  }

  /** The phrase with what its last word or its head asks for, up to circumstances or the mark. */
  private SourcePhrase unfinished(SourcePhrase phrase, CuePlace place) {
    int from = phrase.last() + 1;
    int anchor = place.anchor();
    if (HolderNames.office(phrase) && names.nameBefore(anchor, from) && !another(from)) {
      return sources.named(phrase.first(), anchor - 1);
    }
    if (!phrases.asksFor(phrase, from)) {
      return phrase;
    }
    for (int end = from + 1; end <= Math.min(anchor, from + LONGEST_REST); end++) {
      if (!tokens.isWord(end - 1) || syntax.finiteCue(end - 1) != null) {
        return phrase;
      }
      int of = tokens.word(end).preposition() == Letters.LI ? end + 1 : end; // مملوكة للدولة
      if (adjuncts.reach(of, anchor, place.prepositions())) {
        return sources.typed(phrase.first(), of - 1);
      }
    }
    return phrase;
  }

  /** {@code نقل مراسل القناة عن الوزير سالم الزين أن}: of whom something is relayed. */
  private boolean relays(int from, CuePlace place) {
    Word who = tokens.word(from + 1);
    boolean somebody = who.heads("person") || syntax.names().given(from + 1);
    return somebody
        && syntax.preposition(from)
        && place.form().entry().has("relay")
        && place.prepositions().contains(tokens.word(from).stem());
  }

  /**
   * {@code نقلا عن مصدر}: where words begin that name whom the source has it from, or the anchor.
   */
  private int cuePhraseAhead(int from, int anchor) {
    int at = from;
    while (at < anchor && !cuePhrase(at)) {
      at++;
    }
    return at;
  }

  /** {@code نقل مراسل القناة عن سالم الزين أن}, {@code نقلا عن}: the name is another's. */
  private boolean another(int from) {
    boolean named = syntax.preposition(from) && syntax.names().given(from + 1);
    return named || cuePhrase(from);
  }

  /**
   * {@code حذر مصدر من داخل المحافظة من أن}: with the content's own preposition before its mark,
   * the same one before tells of the source; the token after that, or {@code from}.
   */
  private int complementEnd(int from, CuePlace place) {
    boolean same =
        syntax.preposition(from)
            && place.prepositions().contains(tokens.word(from).key())
            && tokens.word(from).key().equals(tokens.word(place.anchor()).key());
    int inner = syntax.preposition(from + 1) ? from + 1 : from; // من داخل المصفاة
    int noun = same ? adjuncts.end(inner, place.anchor(), Set.of()) : from;
    int end = noun > inner ? noun : from;
    return end > from && adjuncts.reach(end, place.anchor(), place.prepositions()) ? end : from;
  }

  private SourcePhrase stretched(SourcePhrase phrase, int last) {
    boolean name = syntax.nameLike(last) && tokens.word(last).preposition() == 0; // not لدلتا
    return HolderNames.person(phrase) && name
        ? sources.named(phrase.first(), last)
        : sources.typed(phrase.first(), last);
  }

  /** {@code سالم الزين، نجار القرية،}: where an aside that no rule knows ends, or {@code from}. */
  private int asideEnd(int from, CuePlace place) {
    int anchor = place.anchor();
    boolean andHe =
        syntax.is(from + 1, Feature.PRONOUN) && tokens.word(from + 1).conjunction(); // وهو تاجر
    if (!tokens.is(from, Type.COMMA)
        || !andHe && !syntax.nominal(from + 1)
        || tokens.word(from + 1).preposition() != 0
        || tokens.word(from + 1).cue(Tense.PREPOSITION) != null
        || place.personFrames() && (syntax.oblique(from + 1) || body(from + 1))
        || cuePhrase(from + 1)
        || why(from + 1)
        || syntax.participleCue(from + 1) != null) {
      return from;
    }
    for (int j = from + 1; j < Math.min(anchor, from + LONGEST_ASIDE); j++) {
      if (tokens.is(j, Type.COMMA) || j > from + 2 && toldOutlet(j)) {
        return j;
      }
      if (syntax.finiteCue(j) != null) {
        return from;
      }
    }
    boolean toMark = anchor < from + LONGEST_ASIDE;
    return toMark && (tokens.word(from + 1).head() != null || names.name(from + 1, anchor))
        ? anchor
        : from;
  }

  /** {@code أبلغت المديرة، سعاد الشامي، مجلس المدينة أن}: a body, which is no more of anybody. */
  private boolean body(int i) {
    return tokens.word(i).heads("organization") || syntax.isPhrase(i, Feature.ORGANIZATION);
  }

  /** {@code ، تعقيبا على النتيجة}: a verbal noun in the accusative tells why or how he spoke. */
  private boolean why(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MASDAR)
        && !word.definite()
        && !word.pronoun()
        && word.head() == null
        && word.lastLetter() == Letters.ALIF;
  }

  /** {@code ، وعضو الجمعية لموقع «الأفق» الإخباري}: the medium that he spoke to. */
  private boolean toldOutlet(int i) {
    Word word = tokens.word(i);
    return word.preposition() == Letters.LI
        && !word.conjunction()
        && (word.is(Feature.OUTLET) || word.heads("media"));
  }

  /** {@code نقلا عن}: words that together carry a report. */
  private boolean cuePhrase(int i) {
    return syntax.phrases().cue(i) != null;
  }

  private boolean partOfSource(int j) {
    Word word = tokens.word(j);
    boolean title = word.head() != null && syntax.title(j) && !word.pronoun();
    boolean plain =
        word.head() == null
            && (word.definite() || !word.pronoun())
            && !(word.accusative() && word.known())
            && !word.is(Feature.MASDAR)
            && !syntax.functionWord(j)
            && !syntax.verb(j);
    return tokens.is(j, Type.WORD)
        && !word.isAny(Feature.FACT.bit() | Feature.DEMONSTRATIVE.bit()) // سالم تلك الليلة
        && word.preposition() == 0
        && !syntax.nounCue(j)
        && word.cue(Tense.PREPOSITION) == null
        && syntax.participleCue(j) == null
        && (word.name() || title || plain);
  }
}
