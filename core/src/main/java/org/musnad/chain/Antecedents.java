package org.musnad.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the antecedents of relative pronouns: {@code الوزير الذي أكد}. */
public final class Antecedents {
  /** The longest antecedent. */
  private static final int LONGEST = 14;

  /** The longest that is a paper with whose it is. */
  private static final int LONGEST_OWNER = 8;

  /** The longest that is somebody by name, whose titles can be many. */
  private static final int LONGEST_TITLED = 20;

  /** The longest aside between dashes, a wish for somebody. */
  private static final int LONGEST_ASIDE = 8;

  private static final long QUALITIES = Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Met met;
  private final Owners owners;
  private final Relatives relatives;

  public Antecedents(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.met = new Met(syntax);
    this.owners = new Owners(syntax, sources);
    this.relatives = new Relatives(tokens);
  }

  /** The noun phrase before the relative pronoun at {@code relative} that agrees, or null. */
  @Nullable SourcePhrase of(int relative, List<Agreement> agreements) {
    if (agreements.stream().noneMatch(a -> relatives.bySubject(relative, a))) {
      return null;
    }
    int end = end(relative);
    int begin = tokens.sentenceBegin(tokens.sentenceOf(relative));
    SourcePhrase whole = whole(relative, begin, end, agreements);
    if (whole != null) {
      return whole;
    }
    SourcePhrase people = relatives.men(relative) ? people(begin, end) : null;
    if (people != null) {
      return people;
    }
    Word last = tokens.word(end - 1);
    boolean many =
        agreements.stream().anyMatch(a -> a.number() == 'p') && tokens.is(end - 1, Type.WORD);
    if (many) {
      return last.definite() || last.pronoun() ? sources.typed(end - 1, end - 1) : null;
    }
    SourcePhrase quoted = quotedBefore(end);
    SourcePhrase somebody = quoted == null ? nameBefore(begin, end) : quoted;
    boolean fits =
        somebody != null
            && relatives.takesUp(relative, somebody)
            && agreements.stream().anyMatch(a -> a.fits(somebody.agreement()));
    return fits ? somebody : null;
  }

  /**
   * The longest noun phrase in {@code [begin, end)}, with all that is said of it up to the
   * relative, that it takes up: somebody rather than what can say nothing; or null.
   */
  private @Nullable SourcePhrase whole(
      int relative, int begin, int end, List<Agreement> agreements) {
    boolean refused = false;
    SourcePhrase mute = null;
    for (int start = Math.max(begin, end - LONGEST_TITLED); start < end; start++) {
      boolean far = end - start > LONGEST;
      if (far && !tokens.word(start).heads("person")) {
        continue;
      }
      boolean subject = start > begin && syntax.verb(start - 1); // whose object may be meant
      NounPhrases.Around around = subject ? NounPhrases.Around.DEED : NounPhrases.Around.NOTHING;
      if (describes(start)
          && !met.another(start, end)
          && sources.phrases().governedEnd(start, end, around) == end) {
        SourcePhrase phrase = sources.typed(start, end - 1);
        boolean named = phrase.kind() == Kind.PERSON && !phrase.names().isEmpty();
        boolean fits = relatives.takesUp(relative, phrase);
        if (far && !(named && fits)) {
          continue;
        }
        if (fits
            && !saidBy(start, end, phrase)
            && !(relatives.oneMan(relative) && several(phrase))
            && !(relatives.men(relative) && oneBody(phrase))
            && !(refused && doubtful(phrase)) // في رفه الكثير من الجرار التي
            && agreements.stream().anyMatch(a -> a.fits(phrase.agreement()))) {
          if (mute == null && !Discourse.canSpeak(phrase)) {
            mute = phrase; // حضور المتهم الذي
          } else if (mute == null || phrase.kind() == Kind.PERSON) {
            return phrase;
          }
        }
        refused |= !fits;
      }
    }
    return mute;
  }

  /**
   * The token after what a relative may take up: before a comma, a mark that opens, {@code – حفظه
   * الله –} or a number.
   */
  private int end(int relative) {
    int end = tokens.is(relative - 1, Type.COMMA) ? relative - 1 : relative;
    if (tokens.quoteOpenedAt(end - 1) != null) {
      end--; // تصريح الوزير «الذي زعم»
    }
    if (tokens.word(end - 1).is(Feature.REFLEXIVE)) {
      end--; // العلي نفسه الذي
    }
    if (tokens.is(end - 1, Type.DASH)) {
      int dash = end - 2;
      while (dash > end - LONGEST_ASIDE && tokens.isWord(dash)) {
        dash--;
      }
      end = tokens.is(dash, Type.DASH) ? dash : end;
    }
    if (tokens.is(end - 1, Type.NUMBER) && tokens.isWord(end - 2)) {
      end -= tokens.word(end - 2).definite() ? 1 : 2; // القرار رقم 12 الذي
    }
    return end;
  }

  /** {@code في النادي والذين}: one body or thing, which no plural of men takes up. */
  private static boolean oneBody(SourcePhrase phrase) {
    boolean body = phrase.kind() == Kind.ORGANIZATION || phrase.kind() == Kind.UNKNOWN;
    return body && phrase.agreement().number() == 's';
  }

  /**
   * {@code أعضاء النادي المقيمون خارج البلدة والذين}: the nearest noun for several people, with all
   * that is said of them up to {@code end}; or null.
   */
  private @Nullable SourcePhrase people(int begin, int end) {
    for (int i = end - 1; i >= Math.max(begin, end - LONGEST) && tokens.isWord(i); i--) {
      Word word = tokens.word(i);
      if (syntax.verb(i)) {
        return null;
      }
      boolean somebody = word.heads("person") || word.heads("group");
      boolean quality = // أعضاء الفرقة المقيمين
          word.definite() && word.is(Feature.PARTICIPLE) && tokens.word(i - 1).definite();
      if (somebody && word.head().plural() && !quality && describes(i)) {
        return sources.typed(i, end - 1);
      }
    }
    return null;
  }

  /**
   * {@code صدور تقارير محلية ذكرت}: the indefinite noun of which a verb right after it says more,
   * as a relative does of a definite one; or null.
   */
  @Nullable SourcePhrase described(int verb, Agreement agreement) {
    int near = indefiniteNoun(verb - 1);
    int noun = indefinite(near) ? firstOf(near) : paperOf(verb);
    return noun >= 0 && headed(noun) && told(noun) ? agreeing(noun, verb, agreement) : null;
  }

  /**
   * {@code احتجاجات شديدة رافضة للقرار}: those of whom the participle says more, as it agrees with
   * the indefinite noun before it; or null.
   */
  @Nullable SourcePhrase qualified(int participle, Agreement agreement) {
    int noun = indefiniteNoun(participle - 1);
    return indefinite(noun) && headed(noun) ? agreeing(noun, participle, agreement) : null;
  }

  /** Who is all that stands from a noun to the word that says more of it, if they agree. */
  private @Nullable SourcePhrase agreeing(int noun, int more, Agreement agreement) {
    if (tokens.word(more).conjunction()) {
      return null;
    }
    SourcePhrase phrase = sources.typed(noun, more - 1);
    return agreement.fits(phrase.agreement()) && Discourse.canSpeak(phrase) ? phrase : null;
  }

  /** {@code بيان لوزارة الصحة أكد}: the paper that speaks, before whose it is; or -1. */
  private int paperOf(int verb) {
    for (int i = verb - 2; i > verb - LONGEST_OWNER && tokens.isWord(i); i--) {
      boolean owned = tokens.word(i + 1).preposition() == Letters.LI || syntax.about(i + 1);
      boolean governed = tokens.word(i).preposition() != 0 || syntax.preposition(i - 1);
      if (owned && !governed && indefinite(i) && syntax.is(i, Feature.SPEAKING)) {
        return sources.phrases().end(i, verb, NounPhrases.Around.NOTHING) == verb ? i : -1;
      }
    }
    return -1;
  }

  /** {@code مواد عضوية}: whether an indefinite noun that no one could be ends at {@code last}. */
  boolean thing(int last) {
    int noun = indefiniteNoun(last);
    Word word = tokens.word(noun);
    return indefinite(noun)
        && word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && word.head() == null
        && !syntax.verb(noun)
        && word.lastLetter() != Letters.ALIF; // كان يوما يعتقد
  }

  /**
   * {@code مياه سائلة}: whether an indefinite noun or adjective with the ending of women is there.
   */
  boolean female(int i) {
    return indefinite(i) && syntax.nominal(i) && tokens.word(i).lastLetter() == Letters.HA;
  }

  /** The token of the noun that ends at {@code last} with what is said of its quality. */
  private int indefiniteNoun(int last) {
    int noun = last;
    while (indefinite(noun) && quality(noun)) {
      noun--;
    }
    return noun;
  }

  /** {@code تقارير إعلامية}: a quality, though it could be "a woman of the media". */
  private boolean quality(int i) {
    boolean after = indefinite(i - 1) && (headed(i - 1) || tokens.word(i - 1).isAny(QUALITIES));
    boolean unknown = tokens.is(i - 1, Type.WORD) && !tokens.word(i - 1).known(); // طوام كبيرة
    boolean several = after && syntax.is(i, Feature.QUANTIFIER); // رسائل عدة
    return several || tokens.word(i).isAny(QUALITIES) && (!headed(i) || after || unknown);
  }

  /** {@code شركة ألبسة رفضت}: the first of two nouns, the second of which heads nobody. */
  private int firstOf(int noun) {
    Word word = tokens.word(noun);
    boolean two =
        !headed(noun)
            && indefinite(noun - 1)
            && headed(noun - 1)
            && !tokens.word(noun - 1).is(Feature.QUANTIFIER)
            && !word.place()
            && !word.conjunction()
            && word.preposition() == 0
            && word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
    return two ? noun - 1 : noun;
  }

  private boolean headed(int i) {
    return tokens.word(i).head() != null && syntax.nominal(i);
  }

  private boolean indefinite(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && word.known()
        && !word.definite()
        && !word.pronoun()
        && (!word.name() || word.heads("document")) // بيان, a woman's name too
        && !word.is(Feature.COUNTRY);
  }

  /**
   * Not {@code في تقرير أكد}, {@code أصدر بيانا أكد}, {@code بعد لقاء أكد}: papers by which he says
   * it of whom the clause tells.
   */
  private boolean told(int noun) {
    Word word = tokens.word(noun);
    Word before = tokens.word(noun - 1);
    boolean person = word.heads("person") || word.heads("group");
    boolean paper = word.heads("document") && !syntax.is(noun, Feature.SPEAKING);
    boolean governed = word.preposition() != 0 || syntax.preposition(noun - 1);
    if (syntax.preposition(noun - 1) && tokens.opensSentence(noun - 1)) {
      return false; // ومن جانب آخر أعرب
    }
    boolean about = before.length() <= 3 && before.key().indexOf(Letters.FA) != 0;
    boolean object = word.heads("document") && word.lastLetter() == Letters.ALIF;
    return !paper && !object && (!governed || word.preposition() == 0 && (person || about));
  }

  /**
   * {@code من «الصباح» التي}: the name in quotation marks that ends before {@code end}, or null.
   */
  private @Nullable SourcePhrase quotedBefore(int end) {
    Quote name = tokens.quoteClosedAt(end - 1);
    SourcePhrase paper =
        name != null && syntax.nameQuote(name) ? sources.typed(name.open(), end - 1) : null;
    return paper != null && paper.kind() == Kind.MEDIA ? paper : null;
  }

  /** {@code مدربه الدنماركي كيم تالر الذي}: the name that ends before {@code end}, or null. */
  private @Nullable SourcePhrase nameBefore(int begin, int end) {
    int start = end;
    while (start > begin
        && syntax.nameLike(start - 1)
        && tokens.word(start - 1).preposition() == 0
        && !tokens.word(start).conjunction()) {
      start--;
    }
    Word before = tokens.word(start - 1);
    boolean part = before.head() != null && !before.definite() && !before.pronoun(); // أم شهاب
    Word last = tokens.word(end - 1);
    SourcePhrase name =
        start < end && !part && last.name() && (start < end - 1 || !last.definite())
            ? sources.typed(start, end - 1)
            : null;
    return name != null && name.kind() == Kind.PERSON ? titled(begin, name) : null;
  }

  /** A name with the noun for him before it, {@code مدربه الدنماركي كيم تالر}. */
  private SourcePhrase titled(int begin, SourcePhrase name) {
    int noun = name.first() - 1;
    while (noun > begin && tokens.word(noun).definite() && tokens.word(noun).isAny(QUALITIES)) {
      noun--;
    }
    boolean his = noun >= begin && tokens.word(noun).heads("person") && syntax.nominal(noun);
    return his ? sources.typed(noun, name.last()) : name;
  }

  /**
   * {@code تصريحات الوزير التي قال فيها}: whose the words or paper are that the relative takes up,
   * if they are somebody's; or null.
   */
  @Nullable SourcePhrase owner(int relative, Agreement agreement) {
    return owners.of(tokens.sentenceBegin(tokens.sentenceOf(relative)), end(relative), agreement);
  }

  /** {@code النادي ورئيسه الذي}: of two, the relative takes up the last. */
  private boolean several(SourcePhrase phrase) {
    if (phrase.agreement().number() == 's') {
      return false;
    }
    boolean titled = tokens.word(phrase.first()).heads("person"); // ولي العهد ووزير الدفاع: one man
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      boolean other = tokens.word(i).conjunction() && (describes(i) || ofThem(i));
      if (other && (!titled || tokens.word(i - 1).name())) {
        return true;
      }
    }
    return false;
  }

  /** {@code وآخرهم المدافع}: of several the one who is named. */
  private boolean ofThem(int i) {
    return tokens.word(i).key().endsWith(Letters.THEM) && describes(i + 1);
  }

  private static boolean doubtful(SourcePhrase phrase) {
    return phrase.agreement().gender() == 'c' && phrase.kind() != Kind.ORGANIZATION;
  }

  /** A name, not {@code طليعة اللاعبين}, with no noun before it that it could belong to. */
  private boolean named(int i) {
    Word word = tokens.word(i);
    boolean construct =
        word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
            && !word.definite()
            && tokens.word(i + 1).definite();
    return word.name()
        && !construct
        && syntax.nominal(i)
        && (!syntax.nominal(i - 1)
            || owners.words(i - 1) // إفادة سالم الزين الذي
            || !word.definite() && nameless(tokens.word(i - 1)));
  }

  /** {@code حضر اللقاء سالم}, {@code في استقباله سالم}: what is full and bears no one's name. */
  private static boolean nameless(Word word) {
    return (word.definite() || word.pronoun())
        && !word.heads("person")
        && !word.heads("group")
        && !word.name()
        && !word.isAny(QUALITIES | Feature.PARTICIPLE.bit());
  }

  /** {@code تصريحا لرئيس النادي الذي أعلن}: the words are his, whom the clause tells of. */
  private boolean saidBy(int start, int end, SourcePhrase phrase) {
    if (phrase.kind() == Kind.PERSON) {
      return false;
    }
    for (int i = start; i < end - 1; i++) {
      Word next = tokens.word(i + 1);
      boolean his = next.preposition() == Letters.LI && next.heads("person");
      if (his && tokens.word(i).heads("document") && !tokens.word(i).definite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the description of a source may begin with token {@code i}. */
  private boolean describes(int i) {
    Word word = tokens.word(i);
    if (word.preposition() == Letters.BA && word.is(Feature.MASDAR)) {
      return false; // بحضور الأمين الذي
    }
    return syntax.nominal(i) && tokens.word(i).head() != null
        || tokens.word(i).is(Feature.COUNTRY)
        || named(i)
        || syntax.is(i, Feature.QUANTIFIER);
  }
}
