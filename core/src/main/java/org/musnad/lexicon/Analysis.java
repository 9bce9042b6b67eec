package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Letters;

/** Takes the clitics off one word: conjunction, future mark or preposition, article, pronoun. */
final class Analysis {
  private static final long NOMINAL =
      ~(Feature.VERB_PAST.bit()
          | Feature.VERB_PRESENT.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.PREPOSITION_PRONOUN.bit());

  /** What cannot have a pronoun at its end. */
  private static final long UNPOSSESSED =
      Feature.ADJECTIVE.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit()
          | Feature.NAME_PARTICLE.bit()
          | Feature.FOREIGN_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.COUNTRY.bit()
          | Feature.PLACE.bit()
          | Feature.DEMONYM.bit();

  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();
  private static final long NOMINAL_HOSTS = NOMINAL & ~UNPOSSESSED;
  private static final long HOSTS =
      NOMINAL_HOSTS | Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit();
  private static final long CLITIC_HOSTS =
      Feature.DEMONSTRATIVE.bit()
          | Feature.RELATIVE.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.QUANTIFIER.bit();

  private static final long OWN_WORD = Feature.FUNCTION_WORDS | Feature.AUXILIARY.bit();

  /** Small words that stand after "and" more often than a rare word is spelt as both together. */
  private static final long CLOSED_CLASS =
      OWN_WORD & ~(Feature.CONJUNCTION.bit() | Feature.COMPLEMENTIZER_RESUMING.bit());

  private static final String CONSTRUCT = "ي";
  private static final char NUN = 'ن';

  private final Map<String, Form> forms;
  private final Clitics clitics;
  private final String key;
  private final boolean marbuta;

  /**
   * Begins.
   *
   * @param key the word, folded
   * @param marbuta whether its last letter is a ta marbuta, so that no pronoun stands there
   */
  Analysis(Map<String, Form> forms, Clitics clitics, String key, boolean marbuta) {
    this.forms = forms;
    this.clitics = clitics;
    this.key = key;
    this.marbuta = marbuta;
  }

  Word run() {
    boolean conjoined = key.length() > 2 && clitics.conjunction(key.charAt(0));
    Word word = conjoined && surelyConjoined() ? hosted(key.substring(1), true) : null;
    if (word == null) {
      word = hosted(key, false);
    }
    if (word == null && conjoined) {
      word = hosted(key.substring(1), true);
    }
    return withPhrases(word != null ? word : guess());
  }

  /** {@code ووجهت}, {@code وفي}: a doubled "and", or "and" before a small word. */
  private boolean surelyConjoined() {
    if (key.charAt(0) == key.charAt(1)) {
      return true;
    }
    Form small = forms.get(key.substring(1));
    Form whole = forms.get(key);
    if (small != null && small.finiteCue() && (whole == null || surname(whole) || thing(whole))) {
      return true; // وترى is "and she sees", not "my string"
    }
    return small != null
        && small.isAny(CLOSED_CLASS)
        && (whole == null
            || !whole.isAny(OWN_WORD)
                && whole.cues().isEmpty()
                && !(whole.head != null && small.isAny(Feature.PREPOSITION_PRONOUN.bit())));
  }

  /** {@code وشكا}: a common noun and nothing else. */
  private static boolean thing(Form form) {
    return form.features() == Feature.NOUN.bit()
        && form.head == null
        && form.cues().isEmpty()
        && form.phrases().isEmpty();
  }

  /** {@code وادعى}: a surname, which hardly stands without its article. */
  private static boolean surname(Form form) {
    return form.features() == Feature.FAMILY_NAME.bit()
        && form.head == null
        && form.cues().isEmpty()
        && form.phrases().isEmpty();
  }

  /** Adds the phrases that begin with the word as it is without its clitics. */
  private Word withPhrases(Word word) {
    String host = word.conjunction() ? word.key().substring(1) : word.key();
    Phrases phrases = phrases(host);
    if (phrases.isEmpty() && word.preposition() != 0) {
      boolean li = word.definite() && host.startsWith(clitics.articleAfterLi());
      phrases = phrases(li ? clitics.article() + host.substring(2) : host.substring(1));
    }
    return phrases.isEmpty() ? word : word.with(phrases);
  }

  private Phrases phrases(String key) {
    Form form = forms.get(key);
    return form == null ? Phrases.NONE : form.phrases();
  }

  /** The word after its conjunction: as it stands, with a future mark, article, preposition. */
  private @Nullable Word hosted(String rest, boolean conjunction) {
    Word word = withPronoun(rest, conjunction, (char) 0, false);
    boolean led = rest.length() > 2 && clitics.preposition(rest.charAt(0));
    if (word != null && word.pronoun() && word.verb() && !word.isAny(NOMINAL)) {
      Word noun = nominal(rest, conjunction, (char) 0); // المتهم, not "she hurt them"
      if (noun == null && led) {
        noun = prepositional(rest, conjunction);
      }
      if (noun != null && noun.known() && !noun.pronoun()) {
        return noun;
      }
    }
    if (word != null) {
      Word definite = word.pronoun() ? null : nominal(rest, conjunction, (char) 0);
      return definite == null || !definite.known() ? word : definite.and(word);
    }
    Form verb = future(rest);
    if (verb != null) {
      return make(rest, verb, Feature.VERB_PRESENT.bit(), conjunction, (char) 0, false, null);
    }
    word = nominal(rest, conjunction, (char) 0);
    return word == null && led ? prepositional(rest, conjunction) : word;
  }

  private @Nullable Word prepositional(String rest, boolean conjunction) {
    char preposition = rest.charAt(0);
    String host = rest.substring(1);
    if (rest.startsWith(clitics.articleAfterLi()) && rest.length() > 3) {
      Word word = nominal(clitics.article() + rest.substring(2), conjunction, preposition);
      Word lam = nominal(clitics.article() + host, conjunction, preposition);
      return word == null || !word.known() && lam != null && lam.known() ? lam : word;
    }
    Word word = nominal(host, conjunction, preposition);
    if (word == null) {
      word = withPronoun(host, conjunction, preposition, true);
    }
    return word == null && preposition == clitics.articleAfterLi().charAt(0)
        ? purpose(host, conjunction)
        : word;
  }

  /** {@code سيعلن}: the present that stands after the future mark of a word, or null. */
  private @Nullable Form future(String word) {
    return word.length() > 3 && clitics.future(word.charAt(0)) ? present(word.substring(1)) : null;
  }

  private @Nullable Form present(String word) {
    Form verb = forms.get(word);
    return verb != null && verb.isAny(Feature.VERB_PRESENT.bit()) ? verb : null;
  }

  /** {@code ليعلن}: a verb after "in order to". */
  private @Nullable Word purpose(String host, boolean conjunction) {
    Form verb = present(host);
    return verb != null && singular(verb)
        ? make(host, verb, Feature.VERB_PRESENT.bit(), conjunction, (char) 0, false, null)
        : null;
  }

  /** The endings of the plural and dual indicative are lost after "in order to". */
  private static boolean singular(Form verb) {
    for (Agreement agreement : verb.verbs()) {
      if (agreement.number() != 's') {
        return false;
      }
    }
    return true;
  }

  /** A noun with its article. */
  private @Nullable Word nominal(String rest, boolean conjunction, char preposition) {
    String article = clitics.article();
    if (!rest.startsWith(article) || rest.length() <= article.length() + 1) {
      return null;
    }
    String bare = rest.substring(article.length());
    Form whole = preposition == 0 ? null : forms.get(rest);
    if (whole != null && (whole.isAny(NOMINAL) || whole.head != null)) {
      return make(bare, whole, NOMINAL, conjunction, preposition, true, null);
    }
    Form form = forms.get(bare);
    if (form != null && usable(form, NOMINAL)) {
      return make(bare, form, NOMINAL, conjunction, preposition, true, null);
    }
    return preposition == 0 ? null : unknown(bare, conjunction, preposition, true);
  }

  private @Nullable Word withPronoun(
      String rest, boolean conjunction, char preposition, boolean nominalOnly) {
    Form form = forms.get(rest);
    long mask = nominalOnly ? NOMINAL | CLITIC_HOSTS : -1L;
    boolean own =
        form != null
            && !cueWithPronoun(form, rest)
            && !deedWithPronoun(form, rest)
            && !reported(form, rest);
    if (own && usable(form, mask)) {
      return make(rest, form, mask, conjunction, preposition, false, null);
    }
    if (!nominalOnly && future(rest) != null) {
      return null; // سيتوجه is "he will head for", not "he will crown him"
    }
    for (Clitics.Ending pronoun : clitics.pronouns()) {
      if (rest.length() > pronoun.form().length() + 1 && endsWith(rest, pronoun)) {
        String host = rest.substring(0, rest.length() - pronoun.form().length());
        Form base = host(host);
        if (host.startsWith(clitics.article())
            && host.length() > 3
            && !bareVerb(base)
            && (mine(pronoun) || !bareDeed(base, rest))) {
          continue;
        }
        if (me(pronoun)
            && !(base != null && base.finiteCue() && !rest.startsWith(clitics.article()))) {
          continue;
        }
        if (mine(pronoun) && !(base != null && noun(base))) {
          continue;
        }
        long hosts = nominalOnly ? NOMINAL_HOSTS : HOSTS;
        if (base != null && usable(base, hosts)) {
          return make(host, base, hosts, conjunction, preposition, false, pronoun.agreement());
        }
        Form verb = nominalOnly ? null : future(host);
        if (verb != null) {
          return make(
              host,
              verb,
              Feature.VERB_PRESENT.bit(),
              conjunction,
              preposition,
              false,
              pronoun.agreement());
        }
      }
    }
    return null;
  }

  /** {@code ألقاها}: a verb whose first letters are those of the article. */
  private static boolean bareVerb(@Nullable Form form) {
    return form != null && form.isAny(Feature.VERB_PAST.bit()) && !form.isAny(NOMINAL);
  }

  /** {@code التزامه}: a verbal noun whose first letters are those of the article. */
  private boolean bareDeed(@Nullable Form form, String word) {
    return form != null
        && form.isAny(Feature.MASDAR.bit())
        && forms.get(word.substring(clitics.article().length())) == null;
  }

  /** The form before a pronoun: as it stands, or {@code لاعبي} for {@code لاعبين}, its nun lost. */
  private @Nullable Form host(String host) {
    Form form = forms.get(host);
    if (form != null || !host.endsWith(CONSTRUCT)) {
      return form;
    }
    Form plural = forms.get(host + NUN);
    return plural != null && plural.head != null && plural.head.plural() ? plural : null;
  }

  private boolean endsWith(String word, Clitics.Ending pronoun) {
    return word.endsWith(pronoun.form()) && !(marbuta && pronoun.form().length() == 1);
  }

  /** The ني of {@code أخبرني}, which only verbs take; with other verbs it is rare in news. */
  private static boolean me(Clitics.Ending pronoun) {
    return pronoun.form().length() == 2
        && pronoun.agreement().gender() == 'c'
        && pronoun.agreement().number() == 's';
  }

  /** The ya of {@code كتابي}, "my book", which no verb takes: there "me" is {@code ني}. */
  private static boolean mine(Clitics.Ending pronoun) {
    return pronoun.form().length() == 1 && pronoun.agreement().gender() == 'c';
  }

  private static boolean noun(Form form) {
    return form.isAny(NOUNS) || form.head != null;
  }

  /**
   * A rare participle or adjective gives way to a verb of report with its pronoun, {@code قاله}, or
   * to one that ends so only before a pronoun, {@code أجراه}.
   */
  private boolean cueWithPronoun(Form form, String word) {
    boolean participle = form.features() == Feature.PARTICIPLE.bit();
    boolean adjective = form.features() == Feature.ADJECTIVE.bit();
    if (form.head != null || !form.cues().isEmpty() || !participle && !adjective) {
      return false;
    }
    for (Clitics.Ending pronoun : clitics.pronouns()) {
      Form host =
          endsWith(word, pronoun)
              ? forms.get(word.substring(0, word.length() - pronoun.form().length()))
              : null;
      if (host != null && (participle ? host.finiteCue() : weakVerb(host, word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean weakVerb(Form host, String word) {
    return host.isAny(Feature.VERB_PAST.bit()) && word.charAt(word.length() - 2) == Letters.ALIF;
  }

  /** {@code قلقه}, "his worry", is folded like {@code قلقة}, "worried"; its last letter tells. */
  private boolean deedWithPronoun(Form form, String word) {
    int last = word.length() - 1;
    boolean thing = !form.isAny(~(Feature.ADJECTIVE.bit() | Feature.NOUN.bit()));
    if (marbuta || !thing || form.head != null || last < 2 || word.charAt(last) != Letters.HA) {
      return false;
    }
    boolean quality = !form.isAny(Feature.NOUN.bit());
    Form deed = forms.get(word.substring(0, last));
    return deed != null
        && (quality && deed.isAny(Feature.MASDAR.bit())
            || deed.isAny(Feature.OPINION.bit())); // رأيه, not راية
  }

  /**
   * {@code نشره}, "published it", is folded like {@code نشرة}, "bulletin"; its last letter tells.
   */
  private boolean reported(Form form, String word) {
    int last = word.length() - 1;
    boolean thing = form.head != null && !form.head.isPeople(); // طلبه may be طلبة, misspelt
    if (marbuta || !thing || last < 2 || word.charAt(last) != Letters.HA) {
      return false;
    }
    Form verb = forms.get(word.substring(0, last));
    return verb != null && verb.finiteCue() && verb.isAny(Feature.VERB_PAST.bit());
  }

  private static boolean usable(Form form, long mask) {
    boolean verbs = (mask & Feature.VERB_PAST.bit()) != 0; // كفند is a name, as no noun is فند
    return form.isAny(mask)
        || form.head != null
        || form.cues().stream().anyMatch(cue -> verbs || !cue.finite());
  }

  private Word make(
      String stem,
      Form form,
      long mask,
      boolean conjunction,
      char preposition,
      boolean definite,
      @Nullable Agreement pronoun) {
    List<CueForm> cues =
        definite || preposition != 0 ? nounCues(form, definite) : indefinite(form.cues());
    boolean onlyVerb = pronoun == null && !definite && preposition == 0 && bound(stem, form);
    long features = form.features() & mask & (onlyVerb ? ~NOUNS : -1L);
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
        onlyVerb ? null : form.head,
        Phrases.NONE,
        motions(form, definite || preposition != 0));
  }

  /** {@code نشرت}: as a noun, {@code نشرة} before a pronoun, it cannot stand alone. */
  private boolean bound(String word, Form form) {
    if (!form.isAny(Feature.VERB_PAST.bit()) || word.charAt(word.length() - 1) != Letters.TA) {
      return false;
    }
    Form marbuta = forms.get(word.substring(0, word.length() - 1) + Letters.HA);
    return marbuta != null && noun(marbuta);
  }

  /** The cues that need no article before them. */
  private static List<CueForm> indefinite(List<CueForm> cues) {
    return cues.stream().filter(cue -> cue.tense() != Tense.DEFINITE).toList();
  }

  /** The cues that can have an article or a preposition before them. */
  private static List<CueForm> nounCues(Form form, boolean definite) {
    List<CueForm> cues = new ArrayList<>();
    for (CueForm cue : form.cues()) {
      boolean fits = definite ? cue.tense() == Tense.DEFINITE : cue.tense() == Tense.PREPOSITION;
      if (cue.tense() == Tense.NOUN || fits) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private Word unknown(String stem, boolean conjunction, char preposition, boolean definite) {
    return new Word(
        key,
        stem,
        0,
        conjunction,
        preposition,
        definite,
        false,
        Agreement.ANY,
        false,
        List.of(),
        List.of(),
        null,
        Phrases.NONE,
        List.of());
  }

  /** The words of movement that a form can be; an article or preposition leaves no verb. */
  private static List<MotionForm> motions(Form form, boolean nominal) {
    if (form.motions().isEmpty()) {
      return List.of();
    }
    List<MotionForm> motions = new ArrayList<>(form.motions());
    if (nominal) {
      motions.removeIf(MotionForm::finite);
    }
    return List.copyOf(motions);
  }

  /** A word that no data file has: the article and "and" are taken off by their looks. */
  private Word guess() {
    boolean conjunction = key.length() > 3 && key.charAt(0) == clitics.first();
    String rest = conjunction ? key.substring(1) : key;
    String article = clitics.article();
    if (rest.startsWith(article) && rest.length() > article.length() + 1) {
      return unknown(rest.substring(article.length()), conjunction, (char) 0, true);
    }
    return unknown(rest, conjunction, (char) 0, false);
  }
}
