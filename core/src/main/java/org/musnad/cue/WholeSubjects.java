package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Copulas;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Subjects that are all that stands before their verb from where the sentence, a topic or the
 * auxiliary begins, with what is said more of them, which no single phrase holds.
 */
final class WholeSubjects {
  private static final int LONGEST_BETWEEN = 8;

  /** The same, where {@code قد} shows that the verb before it has begun the clause. */
  private static final int LONGEST_APART = 24;

  /** The longest that a sentence's first somebody can be with what is said more of him. */
  private static final int LONGEST_ASIDE = 40;

  /** What opens a clause on somebody, or on what he did. */
  private static final long CLAUSES =
      Feature.RELATIVE.bit()
          | Feature.SUBORDINATE.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.PRONOUN.bit();

  /** How many words of a name may be no names by themselves. */
  private static final int LONGEST_NAME = 3;

  /** What no subject begins with, nor a name has in it. */
  private static final long NO_SUBJECT =
      Feature.FILLER.bit()
          | Feature.NEGATION.bit()
          | Feature.AUXILIARY.bit()
          | Feature.SUBORDINATE.bit()
          | Feature.PRONOUN.bit()
          | Feature.PREPOSITION_PRONOUN.bit()
          | Feature.RELATIVE.bit()
          | Feature.DEMONSTRATIVE.bit()
          | Feature.QUANTIFIER.bit()
          | Feature.TIME_ADVERB.bit()
          | Feature.WEEKDAY.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final ClauseBounds bounds;
  private final SubjectPhrases phrases;

  WholeSubjects(Syntax syntax, SourceReader sources, ClauseBounds bounds, SubjectPhrases phrases) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.bounds = bounds;
    this.phrases = phrases;
  }

  /** {@code أما الوزير فقال}: what is named as the topic of the verb that follows it, or null. */
  @Nullable SourcePhrase topic(int begin, int verb) {
    for (int i = verb - 2; i >= Math.max(begin, verb - SubjectPhrases.REACH); i--) {
      if (syntax.is(i, Feature.TOPIC)) {
        SourcePhrase phrase = phrases.reaching(i + 1, verb);
        SourcePhrase whole = phrase == null ? somebodyWhole(i + 1, verb) : phrase;
        return whole == null ? apposed(i + 1, verb) : whole;
      }
    }
    return null;
  }

  /**
   * {@code أما سالم الزين نجار من القرية فيقول}, {@code سالم وعامر شقيقا الفقيد قالا:}: all that
   * stands before the verb, if it begins with somebody.
   */
  @Nullable SourcePhrase somebodyWhole(int first, int verb) {
    int last = verb - 1;
    while (tokens.is(last, Type.COMMA) || syntax.is(last, Feature.CONJUNCTION)) {
      last--; // سالم وهو من القرية إذ قال
    }
    boolean somebody =
        tokens.word(first).name() && tokens.word(first + 1).name() // علي, spelt like على
            || syntax.nominal(first)
                && (tokens.word(first).name() || tokens.word(first).heads("person"));
    if (!somebody || last < first || last - first > SubjectPhrases.REACH) {
      return null;
    }
    return saysMore(first, last + 1) ? sources.named(first, last) : null;
  }

  /**
   * {@code قائد الفرقة اللواء سالم مرضي قال}, {@code مصادر في شمال شرق المدينة قالت}: all words
   * before the verb, if they begin with somebody and have no sign or verb among them; or null.
   */
  @Nullable SourcePhrase words(int first, int verb) {
    if (first >= verb || verb - first > SubjectPhrases.REACH) {
      return null;
    }
    for (int i = first; i < verb; i++) {
      boolean goesOn = Copulas.phase(syntax, i); // المدير سالم الزين ظل يؤكد
      if (!tokens.is(i, Type.WORD) || tokens.word(i).isAny(CLAUSES) || goesOn) {
        return null;
      }
    }
    Word word = tokens.word(first);
    boolean many = word.heads("group") || word.heads("media");
    if (word.preposition() != 0 || syntax.timeEnd(first) > first) {
      return null;
    }
    boolean anybody = // مصدر على صلة بالوزير
        word.heads("person") && !word.definite() && word.head().identified().equals("anonymous");
    if (!many && !anybody) {
      return somebodyWhole(first, verb);
    }
    boolean speaks = syntax.nominal(first) && saysMore(first, verb);
    return speaks ? sources.typed(first, verb - 1) : null;
  }

  /**
   * {@code أما خلف المري، مدرب الفريق، فقال}, {@code أما (ريم) صاحبة المتجر فقالت}: a topic whose
   * first words can be anything, as what he is follows them; or null.
   */
  private @Nullable SourcePhrase apposed(int first, int verb) {
    int last = tokens.is(verb - 1, Type.COMMA) ? verb - 2 : verb - 1;
    boolean resumes = tokens.firstChar(verb) == Letters.FA;
    if (!resumes || !saysMore(first, last + 1)) {
      return null;
    }
    for (int i = first + 2; i <= Math.min(last, first + LONGEST_BETWEEN); i++) {
      boolean after = tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.CLOSE);
      if (after && tokens.word(i).heads("person") && syntax.nominal(i)) {
        return sources.named(first, i - 2, last).as(Kind.PERSON, Identified.NAMED);
      }
    }
    return null;
  }

  /**
   * {@code سالم الزين، مدير المصنع، وهي منشأة صغيرة، قال}, {@code وكان سالم الزين وهو عضو في اللجنة
   * التي شكلها الوزير قد قال}: somebody by name with whom the sentence begins, where all that
   * follows up to the verb says more of him; or null.
   */
  @Nullable SourcePhrase somebodyFirst(int begin, int end, boolean auxiliary) {
    int first = syntax.is(begin, Feature.AUXILIARY) ? begin + 1 : begin;
    boolean apart = tokens.is(end - 1, Type.COMMA) || auxiliary && first > begin;
    SourcePhrase phrase = apart && end - first < LONGEST_ASIDE ? phrases.topicAt(first, end) : null;
    if (phrase == null || phrase.kind() != Kind.PERSON || phrase.names().isEmpty()) {
      return null;
    }
    return saysMore(phrase.last() + 1, end) ? phrase : null;
  }

  /**
   * {@code مدير الشركة المنفذة للمشروع، سامر الحداد، رفض}: an office with all that belongs to it,
   * and its holder's name between commas before the verb; or the phrase as it is.
   */
  SourcePhrase withHolder(SourcePhrase office, int verb) {
    boolean apart = tokens.is(verb - 1, Type.COMMA) && office.last() < verb - 3;
    if (!apart || office.kind() != Kind.PERSON || !office.names().isEmpty()) {
      return office;
    }
    int name = verb - 1;
    while (name - 1 > office.last() && syntax.nameLike(name - 1) && !syntax.verb(name - 1)) {
      name--;
    }
    int more = office.last() + 1;
    boolean governs = syntax.preposition(more) || tokens.word(more).preposition() != 0;
    boolean named = name < verb - 2 && tokens.is(name - 1, Type.COMMA);
    if (!named || !governs || !saysMore(more, name - 1)) {
      return office;
    }
    for (int i = more; i < name - 1; i++) {
      if (!tokens.is(i, Type.WORD)) {
        return office;
      }
    }
    return sources.named(office.first(), verb - 2);
  }

  /** {@code وكان خان قد طالب}: whatever stands between the two is the subject. */
  @Nullable SourcePhrase betweenTwo(int begin, int second) {
    int farthest = second - LONGEST_BETWEEN;
    for (int i = second - 1; i >= Math.max(begin, farthest); i--) {
      Quote name = tokens.quoteClosedAt(i);
      if (name != null && syntax.nameQuote(name)) { // كانت دراسة نشرت في مجلة «الطبيب» قد
        farthest -= i - name.first() + 1;
        i = name.first() - 1;
        continue;
      }
      boolean was = i < second - 1 && syntax.is(i, Feature.AUXILIARY);
      if (was && tokens.is(i + 1, Type.WORD)) {
        SourcePhrase subject = sources.typed(i + 1, second - 1);
        if (!subject.head().isEmpty()) {
          return subject;
        }
        boolean noName = subject.kind() == Kind.UNKNOWN; // كان الذي قد قال
        return noName ? null : sources.named(i + 1, second - 1);
      }
      if (!tokens.is(i, Type.WORD)) {
        return apart(begin, second);
      }
    }
    return null;
  }

  /** {@code وكانت رسامة، تدعى ريم، قد أسست}: the same, with an aside between the two. */
  private @Nullable SourcePhrase apart(int begin, int second) {
    if (!tokens.is(second - 1, Type.COMMA)) {
      return null;
    }
    for (int i = second - 2; i >= Math.max(begin, second - LONGEST_APART); i--) {
      if (syntax.is(i, Feature.AUXILIARY) && (i == begin || tokens.word(i).conjunction())) {
        return phrases.topicAt(i + 1, second);
      }
      if (tokens.is(i, Type.STOP) || tokens.is(i, Type.SEMICOLON)) {
        return null;
      }
    }
    return null;
  }

  /** The token after the "that" of the clause that ends before {@code end}, or -1. */
  int afterThat(int begin, int end) {
    for (int i = end - 1; i >= Math.max(begin, end - SubjectPhrases.REACH); i--) {
      boolean turn = // لكن, not لكنه
          syntax.is(i, Feature.TURN) && !Words.pronoun(tokens.word(i).key());
      if (turn || syntax.complementizer(i) || syntax.is(i, Feature.COMPLEMENTIZER_RESUMING)) {
        boolean bare = !syntax.is(i, Feature.COMPLEMENTIZER_PRONOUN);
        return bare && i + 1 < end ? i + 1 : -1;
      }
      if (!tokens.isWord(i) && tokens.is(i, Type.COMMA) || tokens.is(i, Type.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * {@code أن المهندس سالم فقيه قال}, {@code بأن دراسة نشرت أمس كشفت}: all from "that" to the verb,
   * since its subject stands there and nothing else, where names are ordinary words, or unknown, or
   * a verb says more of somebody indefinite; or null.
   */
  @Nullable SourcePhrase firstAfterThat(int first, int end) {
    Word word = tokens.word(first);
    boolean another = // إن الجماعة التي تدعو
        syntax.is(end - 1, Feature.RELATIVE) || syntax.verb(end - 1);
    if (another || word.isAny(NO_SUBJECT) || syntax.preposition(first) || syntax.verb(first)) {
      return null;
    }
    SourcePhrase read = syntax.nominal(first) ? phrases.phrase(first, end) : null;
    if (read == null) {
      return namesOnly(first, end) ? named(first, end - 1) : null;
    }
    int more = read.last() + 1;
    if (more == end) {
      return read;
    }
    boolean clause =
        !read.definite() && read.names().isEmpty() && tokens.word(more).is(Feature.VERB_PAST);
    if (clause && !syntax.verb(more) || !saysMore(more + (clause ? 1 : 0), end)) {
      return null;
    }
    boolean where = // لكن مصدرا على صلة بالمدير قال
        !read.definite() && Words.somebody(tokens.word(first)) && syntax.preposition(more);
    if (clause || where ? another(more, end) : !namesOnly(more, end)) {
      return null;
    }
    return clause || where ? sources.typed(first, end - 1) : named(first, end - 1);
  }

  /**
   * {@code أن نسبة كانت كبيرة وهو ما يشير}: whether the clause before a verb has ended before it.
   */
  private boolean another(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.word(i).isAny(Feature.AUXILIARY.bit() | Feature.WHAT.bit())) {
        return true;
      }
    }
    return false;
  }

  /** The tokens as a source, who has a name if he is a person. */
  private SourcePhrase named(int first, int last) {
    SourcePhrase typed = sources.typed(first, last);
    Word end = tokens.word(last);
    boolean quality = end.known() && end.accusative(); // مسؤولا ليبيا رفيعا
    boolean person = !quality && (typed.kind() == Kind.PERSON || typed.kind() == Kind.UNKNOWN);
    return person ? sources.named(first, last).as(Kind.PERSON, Identified.NAMED) : typed;
  }

  /** Whether nothing but words that can be parts of a name stand in {@code [from, to)}. */
  private boolean namesOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = tokens.word(i);
      boolean part = tokens.is(i, Type.WORD) && word.preposition() == 0 && !word.conjunction();
      boolean verb = syntax.verb(i) || Copulas.phase(syntax, i);
      if (!part || verb || syntax.preposition(i) || word.isAny(NO_SUBJECT)) {
        return false;
      }
    }
    return to > from && to <= from + LONGEST_NAME;
  }

  /** Whether {@code [from, to)} has no verb but in relatives, and is one sentence. */
  private boolean saysMore(int from, int to) {
    for (int i = from; i < to; i++) {
      Phrase wish = syntax.phraseAt(i, Feature.FILLER);
      if (wish != null) {
        i += wish.keys().size() - 1; // صلى الله عليه وسلم
        continue;
      }
      boolean told = syntax.verb(i) && !bounds.inRelative(i);
      if (told || syntax.complementizer(i) || tokens.is(i, Type.SEMICOLON)) {
        return false;
      }
    }
    return true;
  }
}
