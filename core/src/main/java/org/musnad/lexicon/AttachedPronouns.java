package org.musnad.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Letters;

/**
 * Which pronouns are written at the end of one word, where a noun or participle can be spelt like a
 * verb or deed with its pronoun: {@code ة} is folded to {@code ه}.
 */
final class AttachedPronouns {
  private static final String CONSTRUCT = String.valueOf(Letters.YA);
  private static final long VENUE = Feature.VENUE.bit();

  private static final long VENUES_VERBS = VENUE | Feature.VERB_PAST.bit();

  /** What a word may be that is spelt like one of them with its pronoun. */
  private static final long QUALITIES =
      VENUE
          | Feature.PLACE.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.PARTICIPLE.bit()
          | Feature.MASDAR.bit();

  /** What a verb is not spelt like that a pronoun makes of a participle: {@code ساقه}. */
  private static final long NOUNS =
      Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit();

  /** The letters of {@code لاعب} at least. */
  private static final int DOER = 4;

  private final Map<String, Form> forms;
  private final Clitics clitics;
  private final boolean marbuta;

  /**
   * Of one word.
   *
   * @param marbuta whether its last letter is a ta marbuta, so that no pronoun stands there
   */
  AttachedPronouns(Map<String, Form> forms, Clitics clitics, boolean marbuta) {
    this.forms = forms;
    this.clitics = clitics;
    this.marbuta = marbuta;
  }

  /**
   * Whether {@code word} has a pronoun at its end rather than being {@code form}, though it is
   * spelt like that.
   */
  boolean hiddenIn(Form form, String word) {
    return cueWithPronoun(form, word)
        || deedWithPronoun(form, word)
        || reported(form, word)
        || hisPeople(form, word)
        || hisBody(form, word)
        || venue(form, word);
  }

  /**
   * {@code في خطابه}, {@code في حديثه}: what somebody spoke in, rather than a quality or deed that
   * is spelt like it with a ta marbuta.
   */
  private boolean venue(Form form, String word) {
    if (form.head != null || (form.features() & ~QUALITIES) != 0) {
      return false;
    }
    for (Clitics.Ending pronoun : clitics.pronouns()) {
      int length = word.length() - pronoun.form().length();
      if (length > 1 && !mine(pronoun) && endsWith(word, pronoun)) {
        Form host = host(word.substring(0, length));
        if (host != null && host.isAny(VENUE)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether {@code pronoun} can stand at the end of {@code word}, after {@code host}. */
  boolean fits(Clitics.Ending pronoun, String word, @Nullable Form host) {
    String article = clitics.article();
    if (word.startsWith(article)
        && word.length() - pronoun.form().length() > article.length() + 1
        && !bareVerb(host)
        && (mine(pronoun) || !bareDeed(host, word))) {
      return false;
    }
    if (me(pronoun)) {
      return host != null && host.finiteCue() && !word.startsWith(article);
    }
    return !mine(pronoun) || host != null && host.noun();
  }

  /**
   * The form before a pronoun: as it stands, {@code لاعبي} for {@code لاعبين}, its nun lost, or
   * {@code كلمت} for {@code كلمة}, in which somebody speaks.
   */
  @Nullable Form host(String host) {
    Form form = forms.get(host);
    int last = host.length() - 1;
    Form talk = // كلمته, of كلمة
        last > 0 && host.charAt(last) == Letters.TA
            ? forms.get(host.substring(0, last) + Letters.HA)
            : null;
    if (talk != null && talk.isAny(VENUE) && (form == null || !form.isAny(VENUES_VERBS))) {
      return talk; // not نشرته
    }
    if (form != null || !host.endsWith(CONSTRUCT)) {
      return form;
    }
    Form plural = forms.get(host + Letters.NUN);
    return plural != null && plural.head != null && plural.head.plural() ? plural : null;
  }

  /**
   * {@code لاعبي الفريق}, {@code صحفيي القناة}: several of those who do something, whose nun is
   * lost before what they belong to; in news hardly "my player". Null if {@code word} is spelt
   * otherwise.
   */
  @Nullable Form people(Clitics.Ending pronoun, String word, @Nullable Form one) {
    int last = word.length() - 2;
    boolean doer =
        mine(pronoun)
            && one != null
            && one.head != null
            && one.head.isPeople()
            && !one.head.is(HeadTrait.KIN)
            && last + 1 >= DOER
            && (word.charAt(0) == Letters.MIM
                || word.charAt(1) == Letters.ALIF
                || word.charAt(last) == Letters.YA);
    Form plural = doer ? forms.get(word + Letters.NUN) : null;
    return plural != null && plural.head != null && plural.head.plural() ? plural : null;
  }

  boolean endsWith(String word, Clitics.Ending pronoun) {
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

  /** {@code ألقاها}: a verb whose first letters are those of the article. */
  private static boolean bareVerb(@Nullable Form form) {
    long nouns = Analysis.NOMINAL & ~Feature.FIRST_PERSON.bit();
    return form != null && form.isAny(Feature.VERB_PAST.bit()) && !form.isAny(nouns);
  }

  /** {@code التزامه}: a verbal noun whose first letters are those of the article. */
  private boolean bareDeed(@Nullable Form form, String word) {
    return form != null
        && form.isAny(Feature.MASDAR.bit())
        && forms.get(word.substring(clitics.article().length())) == null;
  }

  /**
   * A rare participle or adjective gives way to a verb with its pronoun, {@code قاله}, {@code
   * هاجمه}, or to one that ends so only before a pronoun, {@code أجراه}.
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
      if (host != null && (participle ? pastVerb(host) : weakVerb(host, word))) {
        return true;
      }
    }
    return false;
  }

  /** {@code قال}, {@code هاجم}: a verb of report, or another in the past. */
  private static boolean pastVerb(Form host) {
    return host.finiteCue() || host.isAny(Feature.VERB_PAST.bit()) && !host.isAny(NOUNS);
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
        && (deed.isAny(Feature.MASDAR.bit()) && (quality || !deed.motions().isEmpty()) // سفره
            || deed.isAny(Feature.OPINION.bit())); // رأيه, not راية
  }

  /**
   * {@code أمه}, "his mother", is folded like {@code أمة}, "nation", and {@code زواره}, "his
   * visitors", like a town's name.
   */
  private boolean hisPeople(Form form, String word) {
    int last = word.length() - 1;
    if (marbuta || form.head != null || last < 2 || word.charAt(last) != Letters.HA) {
      return false;
    }
    Form host = forms.get(word.substring(0, last));
    if (host == null || host.head == null) {
      return false;
    }
    boolean many = form.isAny(Feature.PLACE.bit()) && host.head.plural() && host.head.isPeople();
    return many || host.head.is(HeadTrait.KIN);
  }

  /**
   * {@code مكتبه}, "his office", is folded like {@code مكتبة}, "library", and {@code ناديه}, "his
   * club", like a woman's name.
   */
  private boolean hisBody(Form form, String word) {
    int last = word.length() - 1;
    if (marbuta || last < 2 || word.charAt(last) != Letters.HA || !form.cues().isEmpty()) {
      return false;
    }
    Form host = forms.get(word.substring(0, last));
    return host != null
        && host.head != null
        && host.head.kind().equals("organization")
        && !host.head.plural()
        && (form.head == null
            ? form.isAny(Feature.FEMALE_NAME.bit())
            : form.head.kind().equals("organization"));
  }

  /**
   * {@code نشره}, "published it", is folded like {@code نشرة}, "bulletin"; its last letter tells.
   * {@code طلبه} may be {@code طلبة}, "students", misspelt; {@code دعاه}, "invited him", with the
   * letter that a verb has only before a pronoun, hardly {@code دعاة}, "preachers".
   */
  private boolean reported(Form form, String word) {
    int last = word.length() - 1;
    if (marbuta || form.head == null || last < 2 || word.charAt(last) != Letters.HA) {
      return false;
    }
    Form verb = forms.get(word.substring(0, last));
    return verb != null
        && verb.finiteCue()
        && verb.isAny(Feature.VERB_PAST.bit())
        && (!form.head.isPeople() || weakVerb(verb, word));
  }
}
