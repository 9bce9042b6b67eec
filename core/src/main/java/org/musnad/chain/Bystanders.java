package org.musnad.chain;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Latter;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * People and papers of which a clause speaks in another role than its subject: its object, or after
 * a preposition.
 */
final class Bystanders {
  /**
   * How far back one is sought who is no subject: about a clause, as further back a subject is
   * likelier to be meant. Set by hand, not measured.
   */
  private static final int MENTION = 24;

  /** How far before a participle that is sought which it describes. Set by hand. */
  private static final int NEAR = 60;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SubjectPhrases phrases;
  private final Clauses clauses;

  Bystanders(Syntax syntax, SubjectPhrases phrases, Clauses clauses) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /**
   * Somebody whom {@code [from, to)} speaks of in another role, {@code نقلنا الشكوى إلى المدير},
   * the last that can be meant; or null.
   */
  @Nullable SourcePhrase last(int from, int to, Need need) {
    for (int i = to - 1; i >= Math.max(from, to - MENTION); i--) {
      if (syntax.finiteCue(i) != null) {
        return null;
      }
      SourcePhrase phrase = begins(i) && !fronted(i, to) ? phrases.phrase(i, to) : null;
      boolean mute = // لقاء, "a meeting", is no paper that speaks
          phrase != null
              && phrase.kind() == Kind.DOCUMENT
              && !syntax.is(phrase.first(), Feature.SPEAKING);
      if (phrase != null && !mute && need.meets(phrase) && clauses.leads(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /**
   * {@code رفضته حكومة البلاد، معتبرة}: whoever stands nearest before a participle in its sentence,
   * outside reported words, in whatever role; or null.
   */
  @Nullable SourcePhrase near(int from, int to, Need need, Centres centres) {
    int first = Math.max(from, to - NEAR);
    for (int i = centres.outside(to - 1, first); i >= first; i = centres.outside(i - 1, first)) {
      boolean apposed = !tokens.is(i - 1, Type.WORD); // ريم –طالبة–
      SourcePhrase phrase = begins(i) && !apposed ? phrases.phrase(i, to) : null;
      if (phrase != null
          && fits(phrase.kind(), need)
          && need.meets(phrase)
          && clauses.leads(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** {@code مؤكدا} is said of one man, {@code مؤكدين} of people, {@code مؤكدة} of a body too. */
  private static boolean fits(Kind kind, Need need) {
    if (need.several()) {
      return kind == Kind.GROUP;
    }
    boolean body = kind == Kind.ORGANIZATION || kind == Kind.GROUP;
    return kind == Kind.PERSON || body && need.agreement().gender() != 'm';
  }

  /**
   * The last person or body named in {@code [from, to)}, in whatever role, that is meant; or null.
   */
  @Nullable SourcePhrase lastNamed(int from, int to, Predicate<SourcePhrase> meant) {
    SourcePhrase found = null;
    for (int i = Math.max(from, to - NEAR); i < to; i++) {
      boolean inside = found != null && i <= found.last() && !found.head().isEmpty();
      boolean bare = found != null && i <= found.last() && !tokens.word(i).heads("person");
      boolean may = inside ? another(i) : !bare && names(i);
      SourcePhrase phrase = may && !quoted(i) ? phrases.governed(i, to) : null;
      boolean one =
          phrase != null
              && !Latter.is(syntax, phrase.first(), phrase.last())
              && Discourse.canSpeak(phrase)
              && (phrase.kind() == Kind.PERSON || !placed(i))
              && meant.test(phrase)
              && clauses.leads(phrase);
      found = one ? phrase : found;
    }
    return found;
  }

  private boolean quoted(int i) {
    Quote quote = tokens.quoteAround(i);
    return quote != null && !syntax.nameQuote(quote);
  }

  /** {@code اجتمع الوزير برئيس اللجنة}: somebody else, though one phrase could hold both. */
  private boolean another(int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean by = word.preposition() == Letters.BA;
    boolean to = // إلى, مع
        syntax.preposition(i - 1) && (syntax.with(i - 1) || before.firstLetter() == Letters.ALIF);
    return (by || to) && word.heads("person") && syntax.nominal(i);
  }

  /** Whether somebody may be named from token {@code i} on: {@code سألت الصحيفة المدير} too. */
  private boolean names(int i) {
    Word word = tokens.word(i);
    boolean age = // البالغة من العمر 4 سنوات
        word.definite() && tokens.is(i + 1, Type.NUMBER) && syntax.is(i + 2, Feature.TIME_UNIT);
    if (word.head() == null && word.isAny(SubjectPhrases.NOUNS) || age && syntax.from(i - 1)) {
      return false; // سلامة المريض
    }
    boolean people = word.heads("person") || word.heads("group") || word.given();
    return begins(i) || people && syntax.nominal(i) && !ofHead(i);
  }

  /** {@code مدير المطبعة}: what a noun for somebody is in construct with. */
  private boolean ofHead(int i) {
    Word before = tokens.word(i - 1);
    return tokens.is(i - 1, Type.WORD)
        && before.head() != null
        && tokens.word(i).head() != null
        && !before.definite()
        && !before.pronoun()
        && tokens.word(i).preposition() == 0
        && !tokens.word(i).conjunction();
  }

  /** {@code في البنك}: where something happens, rather than who takes part in it. */
  private boolean placed(int i) {
    return syntax.preposition(i - 1) && tokens.word(i - 1).firstLetter() == Letters.FA;
  }

  /**
   * {@code وعن لاعبه قال}: whom a sentence begins with by a preposition is spoken of; but he who
   * has told of another's words, {@code وعن سالم قال: قال الشيخ}, speaks.
   */
  private boolean fronted(int i, int verb) {
    int before = i - 1;
    int next = tokens.is(verb + 1, Type.COLON) ? verb + 2 : verb + 1;
    return syntax.preposition(before)
        && before == tokens.sentenceBegin(tokens.sentenceOf(i))
        && !syntax.venue(i)
        && syntax.finiteCue(next) == null;
  }

  /**
   * The paper of which a verb right after it, or after who made it, says more: {@code نفى تقريرا
   * نشرته صحيفة قال إن}; or null.
   */
  @Nullable SourcePhrase described(int from, int to, Need need) {
    for (int i = to - 1; i >= Math.max(from, to - MENTION); i--) {
      if (syntax.finiteCue(i) != null && !syntax.madeBy(i)) {
        return null;
      }
      SourcePhrase paper = indefinitePaper(i) ? phrases.governed(i, to) : null;
      if (paper != null && need.orPaper().meets(paper)) {
        return paper;
      }
    }
    return null;
  }

  /** {@code تقريرا}, {@code على مذكرة من الشركة}: a paper that is no subject, nor anybody's own. */
  private boolean indefinitePaper(int i) {
    Word word = tokens.word(i);
    return word.heads("document")
        && !word.definite()
        && !word.pronoun()
        && syntax.nominal(i)
        && (word.lastLetter() == Letters.ALIF || syntax.is(i, Feature.SPEAKING) && anyOne(i));
  }

  /** Whether nothing in construct makes the noun at {@code i} definite. */
  private boolean anyOne(int i) {
    Word next = tokens.word(i + 1);
    boolean adjective = next.is(Feature.ADJECTIVE) && !next.definite();
    boolean ends = tokens.is(i + 1, Type.COMMA) || syntax.timeEnd(i + 1) > i + 1;
    return ends
        || syntax.preposition(i + 1)
        || next.preposition() != 0
        || adjective
        || syntax.madeBy(i + 1); // دراسة أعدتها الجامعة
  }

  /** Whether a phrase for people or a paper may begin at token {@code i}. */
  boolean begins(int i) {
    Word word = tokens.word(i);
    boolean heads = word.head() != null || word.name() || syntax.is(i, Feature.ONE);
    boolean governed = word.preposition() != 0 || syntax.preposition(i - 1) || syntax.verb(i - 1);
    return !phrases.accusative(i)
        && syntax.nominal(i)
        && heads
        && (governed || !syntax.nominal(i - 1));
  }
}
