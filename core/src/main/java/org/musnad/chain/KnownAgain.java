package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;

/**
 * Somebody with a name who is called by what he is: {@code قال سالم الزين … وأضاف الباحث}. The
 * article says that the reader knows whom it means; where the text has spoken of no other such
 * person, that is who spoke last.
 */
final class KnownAgain {
  private final Tokens tokens;
  private final SourceReader sources;
  private final Discourse discourse;

  KnownAgain(Syntax syntax, SourceReader sources, Discourse discourse) {
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.discourse = discourse;
  }

  /** The source, named if it can only be him who spoke last. */
  SourcePhrase again(SourcePhrase source) {
    if (!calledBySort(source)) {
      return source;
    }
    Discourse.Turn last = discourse.last();
    boolean his =
        last != null
            && last.source().kind() == Kind.PERSON
            && last.source().identified() == Identified.NAMED
            && !asked(last)
            && canBe(last.source(), source)
            && last.source().first() < source.first()
            && last.agreement().fits(source.agreement())
            && (title(source) || sources.newlyCalled(source));
    return his ? source.as(source.kind(), Identified.NAMED) : source;
  }

  /** {@code سأل سالم الزين عن الموعد. وأجاب الموظف}: who answers is not who asked. */
  private boolean asked(Discourse.Turn last) {
    return last.draft() != null && last.draft().match().form().entry().has("addr-an");
  }

  /**
   * {@code النائب سالم الزين … وأعلن الوزير}: of whom the text has told what he is, he has no other
   * office; any sort of person he can be besides, and of whom only a name was given, anybody.
   */
  private boolean canBe(SourcePhrase somebody, SourcePhrase called) {
    HeadForm his = tokens.word(somebody.first()).head();
    HeadForm head = tokens.word(noun(called)).head();
    if (title(called)) {
      return true;
    }
    boolean official = head != null && head.is(HeadTrait.SPEAKER);
    if (official && tokens.word(somebody.first()).is(Feature.ONE)) {
      return same(called) || himself(called); // أحدهم ويدعى سالم, no official
    }
    if (official && (alone(called) || !head.is(HeadTrait.SPOKESPERSON))) {
      return true; // المسؤول الحكومي, but المتحدث العسكري has that office
    }
    if (his != null && head != null && his.id().equals(head.id())) {
      return his.lemma().equals(head.lemma());
    }
    boolean ofOffice = // المتحدث العسكري: not he who was only named
        head != null && head.is(HeadTrait.SPOKESPERSON);
    return same(called) || !office(head) || his == null && !ofOffice;
  }

  /** {@code المتحدث}, {@code المتحدث نفسه}: with nothing that tells whose he is. */
  private boolean alone(SourcePhrase source) {
    return source.complement().isEmpty();
  }

  /** {@code المحامي ذاته}: "the same", after the noun. */
  private boolean himself(SourcePhrase source) {
    return tokens.word(source.last()).is(Feature.REFLEXIVE);
  }

  /** {@code سيادته}: a title of honour with the pronoun of whom it honours. */
  private boolean title(SourcePhrase source) {
    Word word = tokens.word(source.first());
    HeadForm head = word.head();
    return word.pronoun()
        && source.first() == source.last()
        && head != null
        && head.is(HeadTrait.HONOUR);
  }

  private static boolean office(@Nullable HeadForm head) {
    return head != null && head.identified().equals("role");
  }

  /** {@code ذات المسؤول}, {@code نفس المتحدث}: "the same", before the noun. */
  private boolean same(SourcePhrase source) {
    Word word = tokens.word(source.first());
    return word.is(Feature.DEMONSTRATIVE)
        && !word.is(Feature.REFLEXIVE)
        && tokens.word(source.first() + 1).definite();
  }

  private int noun(SourcePhrase source) {
    return same(source) ? source.first() + 1 : source.first();
  }

  /** One person by a noun with the article and no more than adjectives: {@code الخبير العسكري}. */
  private boolean calledBySort(SourcePhrase source) {
    Word noun = tokens.word(noun(source));
    HeadForm head = noun.head();
    if (source.kind() != Kind.PERSON
        || source.identified() == Identified.NAMED
        || !source.names().isEmpty()
        || head == null
        || head.plural()
        || head.is(HeadTrait.NAMELESS)
        || !noun.definite() && !title(source)) {
      return false;
    }
    for (int i = noun(source) + 1; i <= source.last(); i++) {
      Word word = tokens.word(i);
      if (word.is(Feature.REFLEXIVE)) {
        continue; // الخبير نفسه
      }
      boolean quality = word.definite() && word.isAny(Words.ADJECTIVES) && word.preposition() == 0;
      boolean state = // الرئيس الكيني: an office, of which there is one
          word.is(Feature.DEMONYM) && head.identified().equals("role");
      if (!quality || state || word.conjunction()) {
        return false;
      }
    }
    return true;
  }
}
