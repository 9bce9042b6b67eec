package org.musnad.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Letters;

/** Takes the clitics off one word: conjunction, future mark or preposition, article, pronoun. */
final class Analysis {
  /** What can stand after an article or preposition. */
  static final long NOMINAL =
      ~(Feature.VERB_PAST.bit()
          | Feature.VERB_PRESENT.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.PREPOSITION_PRONOUN.bit());

  /** What verbs are that bring words, as their nouns are, but which makes no noun of them. */
  private static final long BRINGING = Feature.CARRIES.bit() | Feature.ARRIVES.bit();

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

  /** What a verb is after a future mark. */
  private static final long FUTURE =
      Feature.VERB_PRESENT.bit() | Feature.FIRST_PERSON.bit() | Feature.LIGHT_VERB.bit();

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

  private final Map<String, Form> forms;
  private final Clitics clitics;
  private final String key;
  private final AttachedPronouns pronouns;
  private final WordMaker maker;

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
    this.pronouns = new AttachedPronouns(forms, clitics, marbuta);
    this.maker = new WordMaker(forms, key);
  }

  Word run() {
    boolean conjoined = key.length() > 2 && clitics.conjunction(key.charAt(0));
    Word word =
        conjoined && surelyConjoined() ? hosted(key.substring(1), Affixes.CONJUNCTION) : null;
    if (word == null) {
      word = hosted(key, Affixes.NONE);
    }
    if (word == null && conjoined) {
      word = hosted(key.substring(1), Affixes.CONJUNCTION);
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
    if (small != null && small.finiteCue() && (whole == null || rare(whole))) {
      return true; // وترى is "and she sees", not "my string"
    }
    return small != null
        && small.isAny(CLOSED_CLASS)
        && (whole == null
            || !whole.isAny(OWN_WORD)
                && whole.cues().isEmpty()
                && !(whole.head != null && small.isAny(Feature.PREPOSITION_PRONOUN.bit())));
  }

  /** {@code وشكا}: a common noun and nothing else, or a surname, which hardly lacks its article. */
  private static boolean rare(Form form) {
    long features = form.features();
    return (features == Feature.NOUN.bit() || features == Feature.FAMILY_NAME.bit())
        && form.head == null
        && form.cues().isEmpty()
        && form.phrases().isEmpty();
  }

  /** The word after its conjunction: as it stands, with a future mark, article, preposition. */
  private @Nullable Word hosted(String rest, Affixes before) {
    Word word = withPronoun(rest, before);
    boolean led = rest.length() > 2 && clitics.preposition(rest.charAt(0));
    if (word != null && word.pronoun() && word.verb() && !word.isAny(NOMINAL)) {
      Word noun = nominal(rest, before); // المتهم, not "she hurt them"
      if (noun == null && led) {
        noun = prepositional(rest, before);
      }
      if (noun != null && noun.known() && !noun.pronoun()) {
        return noun;
      }
    }
    if (word != null) {
      Word definite = word.pronoun() ? null : nominal(rest, before);
      boolean noun = definite != null && definite.known() && !eighth(rest, word, definite);
      return noun ? definite.and(word) : word;
    }
    Form verb = future(rest);
    if (verb != null) {
      return maker.make(rest, verb, FUTURE, before);
    }
    word = nominal(rest, before);
    return word == null && led ? prepositional(rest, before) : word;
  }

  /**
   * {@code التقى}, {@code التقوا}: a verb that begins as the article does, where what the article
   * would leave is a name or ends as no noun after an article does.
   */
  private static boolean eighth(String rest, Word verb, Word definite) {
    boolean name = definite.name() && !definite.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
    return verb.is(Feature.VERB_PAST)
        && rest.charAt(2) == Letters.TA
        && definite.head() == null
        && (name || rest.charAt(rest.length() - 1) == Letters.ALIF);
  }

  private @Nullable Word prepositional(String rest, Affixes before) {
    char preposition = rest.charAt(0);
    Affixes both = before.with(preposition);
    String host = rest.substring(1);
    if (rest.startsWith(clitics.articleAfterLi()) && rest.length() > 3) {
      Word word = nominal(clitics.article() + rest.substring(2), both);
      Word lam = nominal(clitics.article() + host, both);
      return word == null || !word.known() && lam != null && lam.known() ? lam : word;
    }
    Word word = nominal(host, both);
    if (word == null) {
      word = withPronoun(host, both);
    }
    return word == null && preposition == clitics.articleAfterLi().charAt(0)
        ? purpose(host, before)
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
  private @Nullable Word purpose(String host, Affixes before) {
    Form verb = present(host);
    if (verb != null) {
      long mask = Feature.VERB_PRESENT.bit() | BRINGING;
      return singular(verb) ? maker.make(host, verb, mask, before) : null;
    }
    for (Clitics.Ending pronoun : clitics.pronouns()) { // ليخبره
      int length = host.length() - pronoun.form().length();
      Form told =
          length > 2 && pronouns.endsWith(host, pronoun)
              ? present(host.substring(0, length))
              : null;
      if (told != null && told.finiteCue() && singular(told)) {
        Affixes affixes = before.with(pronoun.agreement());
        return maker.make(host.substring(0, length), told, Feature.VERB_PRESENT.bit(), affixes);
      }
    }
    return null;
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
  private @Nullable Word nominal(String rest, Affixes before) {
    String article = clitics.article();
    if (!rest.startsWith(article) || rest.length() <= article.length() + 1) {
      return null;
    }
    Affixes affixes = before.withArticle();
    String bare = rest.substring(article.length());
    Form whole = before.preposition() == 0 ? null : forms.get(rest);
    if (whole != null && (whole.isAny(NOMINAL) || whole.head != null)) {
      return maker.make(bare, whole, NOMINAL, affixes);
    }
    Form form = forms.get(bare);
    if (form != null && usable(form, NOMINAL)) {
      return maker.make(bare, form, NOMINAL, affixes);
    }
    return before.preposition() == 0 ? null : maker.unknown(bare, affixes);
  }

  /** The word as it stands, or with a pronoun at its end. */
  private @Nullable Word withPronoun(String rest, Affixes before) {
    Form form = forms.get(rest);
    long mask = before.nominal() ? NOMINAL | CLITIC_HOSTS : -1L;
    boolean whole = form != null && !pronouns.hiddenIn(form, rest);
    if (whole && (usable(form, mask) || before.preposition() == Letters.LI && beginsName(form))) {
      return maker.make(rest, form, mask, before);
    }
    if (!before.nominal() && future(rest) != null) {
      return null; // سيتوجه is "he will head for", not "he will crown him"
    }
    for (Clitics.Ending pronoun : clitics.pronouns()) {
      int length = rest.length() - pronoun.form().length();
      if (length > 1 && pronouns.endsWith(rest, pronoun)) {
        Word word = hostOf(pronoun, rest, before);
        if (word != null) {
          return word;
        }
      }
    }
    return null;
  }

  /** The word without {@code pronoun} at its end, or null if that is none. */
  private @Nullable Word hostOf(Clitics.Ending pronoun, String word, Affixes before) {
    String host = word.substring(0, word.length() - pronoun.form().length());
    Form base = pronouns.host(host);
    if (!pronouns.fits(pronoun, word, base)) {
      return null;
    }
    Form people = pronouns.people(pronoun, word, base);
    if (people != null) {
      return maker.make(word, people, NOMINAL_HOSTS, before);
    }
    long hosts = before.nominal() ? NOMINAL_HOSTS : HOSTS;
    Affixes affixes = before.with(pronoun.agreement());
    if (base != null && usable(base, hosts)) {
      return maker.make(host, base, hosts, affixes);
    }
    Form verb = before.nominal() ? null : future(host);
    return verb == null ? null : maker.make(host, verb, FUTURE, affixes);
  }

  private static boolean usable(Form form, long mask) {
    boolean verbs = (mask & Feature.VERB_PAST.bit()) != 0; // كفند is a name, as no noun is فند
    if (form.isAny(verbs ? mask : mask & ~BRINGING) || form.head != null) {
      return true; // ليقدم, "to bring", is no noun
    }
    for (CueForm cue : form.cues()) {
      if (verbs || !cue.finite()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code لفرانس برس}, {@code لهيومن رايتس ووتش}: what is no word by itself can begin the name of
   * a medium or body that is told.
   */
  private static boolean beginsName(Form form) {
    for (Phrase phrase : form.phrases().all()) {
      boolean body = phrase.feature() == Feature.OUTLET || phrase.feature() == Feature.ORGANIZATION;
      if (body && phrase.keys().size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** A word that no data file has: the article and "and" are taken off by their looks. */
  private Word guess() {
    boolean conjoined = key.length() > 3 && key.charAt(0) == clitics.first();
    String rest = conjoined ? key.substring(1) : key;
    Affixes before = conjoined ? Affixes.CONJUNCTION : Affixes.NONE;
    String article = clitics.article();
    if (rest.startsWith(article) && rest.length() > article.length() + 1) {
      return maker.unknown(rest.substring(article.length()), before.withArticle());
    }
    return maker.unknown(rest, before);
  }

  /** Adds the phrases that begin with the word as it is without its clitics. */
  private Word withPhrases(Word word) {
    String host = word.conjunction() ? word.key().substring(1) : word.key();
    Phrases phrases = phrases(host);
    if (phrases.isEmpty() && word.conjunction()) {
      phrases = phrases(word.key()); // وست هام
    }
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
}
