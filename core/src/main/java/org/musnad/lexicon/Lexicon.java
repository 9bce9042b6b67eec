package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/**
 * All that the data files say about words, with a look-up that takes clitics off. Thread-safe.
 *
 * <p>Words once analysed are kept, up to a bound, since a newspaper's vocabulary is small; what is
 * kept never changes an answer.
 */
public final class Lexicon {
  private static final long NOMINAL =
      ~(Feature.VERB_PAST.bit()
          | Feature.VERB_PRESENT.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.COMPLEMENTIZER.bit());
  private static final long CLITIC_HOSTS =
      Feature.DEMONSTRATIVE.bit()
          | Feature.RELATIVE.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.QUANTIFIER.bit();

  private final Forms forms;
  private final Clitics clitics;
  private final KeptWords words = new KeptWords();

  Lexicon(Forms forms, Clitics clitics) {
    this.forms = forms;
    this.clitics = clitics;
  }

  /** What is known of the word that stands at {@code [begin, end)} of a text. */
  public Word word(String text, int begin, int end) {
    int hash = KeptWords.hash(text, begin, end);
    Word known = words.get(hash, text, begin, end);
    if (known != null) {
      return known;
    }
    Word word = analyse(Folding.fold(text, begin, end));
    words.put(hash, word);
    return word;
  }

  private Word analyse(String key) {
    Word word = hosted(key, key, false);
    if (word == null && key.length() > 2 && clitics.conjunction(key.charAt(0))) {
      word = hosted(key, key.substring(1), true);
    }
    return withPhrases(word != null ? word : guess(key));
  }

  /** Adds the phrases that begin with the word as it is without its clitics. */
  private Word withPhrases(Word word) {
    String host = word.conjunction() ? word.key().substring(1) : word.key();
    List<Phrase> phrases = phrases(host);
    if (phrases.isEmpty() && word.preposition() != 0) {
      boolean li = word.definite() && host.startsWith(clitics.articleAfterLi());
      phrases = phrases(li ? clitics.article() + host.substring(2) : host.substring(1));
    }
    return phrases.isEmpty() ? word : word.with(phrases);
  }

  private List<Phrase> phrases(String key) {
    Form form = forms.get(key);
    return form == null ? List.of() : List.copyOf(form.phrases());
  }

  /** The word after its conjunction: as it stands, with a future mark, article, preposition. */
  private @Nullable Word hosted(String key, String rest, boolean conjunction) {
    Word word = withPronoun(key, rest, conjunction, (char) 0, false);
    if (word != null) {
      Word definite = word.pronoun() ? null : nominal(key, rest, conjunction, (char) 0);
      return definite == null || !definite.known() ? word : definite.and(word);
    }
    if (rest.length() > 3 && clitics.future(rest.charAt(0))) {
      Form verb = forms.get(rest.substring(1));
      if (verb != null && verb.isAny(Feature.VERB_PRESENT.bit())) {
        return make(key, rest, verb, Feature.VERB_PRESENT.bit(), conjunction, (char) 0, false, null);
      }
    }
    word = nominal(key, rest, conjunction, (char) 0);
    if (word == null && rest.length() > 2 && clitics.preposition(rest.charAt(0))) {
      word = prepositional(key, rest, conjunction);
    }
    return word;
  }

  private @Nullable Word prepositional(String key, String rest, boolean conjunction) {
    char preposition = rest.charAt(0);
    String host = rest.substring(1);
    if (rest.startsWith(clitics.articleAfterLi()) && rest.length() > 3) {
      Word word = nominal(key, clitics.article() + rest.substring(2), conjunction, preposition);
      if (word == null) {
        word = nominal(key, clitics.article() + host, conjunction, preposition);
      }
      return word;
    }
    Word word = nominal(key, host, conjunction, preposition);
    return word != null ? word : withPronoun(key, host, conjunction, preposition, true);
  }

  /** A noun with its article. */
  private @Nullable Word nominal(String key, String rest, boolean conjunction, char preposition) {
    String article = clitics.article();
    if (!rest.startsWith(article) || rest.length() <= article.length() + 1) {
      return null;
    }
    String bare = rest.substring(article.length());
    Form whole = preposition == 0 ? null : forms.get(rest);
    if (whole != null && (whole.isAny(NOMINAL) || whole.head != null)) {
      return make(key, bare, whole, NOMINAL, conjunction, preposition, true, null);
    }
    Form form = forms.get(bare);
    if (form != null && usable(form, NOMINAL)) {
      return make(key, bare, form, NOMINAL, conjunction, preposition, true, null);
    }
    if (preposition == 0 && !conjunction) {
      return null;
    }
    return preposition == 0 ? null : unknown(key, bare, conjunction, preposition, true);
  }

  private @Nullable Word withPronoun(
      String key, String rest, boolean conjunction, char preposition, boolean nominalOnly) {
    Form form = forms.get(rest);
    long mask = nominalOnly ? NOMINAL | CLITIC_HOSTS : -1L;
    if (form != null && usable(form, mask) && !cueWithPronoun(form, rest)) {
      return make(key, rest, form, mask, conjunction, preposition, false, null);
    }
    for (Clitics.Ending pronoun : clitics.pronouns()) {
      if (rest.length() > pronoun.form().length() + 1 && rest.endsWith(pronoun.form())) {
        String host = rest.substring(0, rest.length() - pronoun.form().length());
        if (host.startsWith(clitics.article()) && host.length() > 3) {
          continue;
        }
        Form base = forms.get(host);
        long hosts = nominalOnly ? NOMINAL : Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit() | NOMINAL;
        hosts &= ~(Feature.ADJECTIVE.bit() | Feature.FOREIGN_NAME.bit() | Feature.FAMILY_NAME.bit() | Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit() | Feature.COUNTRY.bit() | Feature.PLACE.bit() | Feature.DEMONYM.bit());
        if (base != null && usable(base, hosts)) {
          return make(key, host, base, hosts, conjunction, preposition, false, pronoun.agreement());
        }
        if (!nominalOnly && host.length() > 3 && clitics.future(host.charAt(0))) {
          Form verb = forms.get(host.substring(1));
          if (verb != null && verb.isAny(Feature.VERB_PRESENT.bit())) {
            return make(key, host, verb, Feature.VERB_PRESENT.bit(), conjunction, preposition, false, pronoun.agreement());
          }
        }
      }
    }
    return null;
  }

  /** A rare participle gives way to a verb of report with its pronoun: {@code قاله}. */
  private boolean cueWithPronoun(Form form, String word) {
    if (form.head != null || !form.cues().isEmpty() || form.features() != Feature.PARTICIPLE.bit()) {
      return false;
    }
    for (Clitics.Ending pronoun : clitics.pronouns()) {
      Form host = word.endsWith(pronoun.form())
          ? forms.get(word.substring(0, word.length() - pronoun.form().length()))
          : null;
      if (host != null && host.finiteCue()) {
        return true;
      }
    }
    return false;
  }

  private static boolean usable(Form form, long mask) {
    return form.isAny(mask) || form.head != null || !form.cues().isEmpty();
  }

  private Word make(
      String key,
      String stem,
      Form form,
      long mask,
      boolean conjunction,
      char preposition,
      boolean definite,
      @Nullable Agreement pronoun) {
    List<CueForm> cues = definite || preposition != 0 ? nounCues(form, definite) : form.cues();
    long features = form.features() & mask;
    boolean verbal = (features & (Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit())) != 0;
    return new Word(
        key,
        stem,
        features,
        conjunction,
        preposition,
        definite,
        pronoun != null,
        pronoun == null ? Agreement.ANY : pronoun,
        true,
        List.copyOf(cues),
        verbal ? List.copyOf(form.verbs()) : List.of(),
        form.head,
        List.of());
  }

  /** The cues that can have an article or a preposition before them. */
  private static List<CueForm> nounCues(Form form, boolean definite) {
    List<CueForm> cues = new ArrayList<>();
    for (CueForm cue : form.cues()) {
      if (cue.tense() == Tense.NOUN || (cue.tense() == Tense.PREPOSITION && !definite)) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private Word unknown(
      String key, String stem, boolean conjunction, char preposition, boolean definite) {
    return new Word(
        key, stem, 0, conjunction, preposition, definite, false, Agreement.ANY, false,
        List.of(), List.of(), null, List.of());
  }

  /** A word that no data file has: article and conjunction are taken off by their looks. */
  private Word guess(String key) {
    boolean conjunction =
        key.length() > 3 && clitics.conjunction(key.charAt(0)) && !isFirstGuess(key);
    String rest = conjunction ? key.substring(1) : key;
    String article = clitics.article();
    if (rest.startsWith(article) && rest.length() > article.length() + 1) {
      return unknown(key, rest.substring(article.length()), conjunction, (char) 0, true);
    }
    return unknown(key, rest, conjunction, (char) 0, false);
  }

  /** Only the first conjunction letter, "and", is taken off an unknown word. */
  private boolean isFirstGuess(String key) {
    return key.charAt(0) != clitics.first();
  }
}
