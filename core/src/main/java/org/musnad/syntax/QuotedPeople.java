package org.musnad.syntax;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether a quotation is somebody's name, or tells of a body, an office or people without one. */
final class QuotedPeople {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PersonNames names;

  QuotedPeople(Syntax syntax, PersonNames names) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.names = names;
  }

  /**
   * Whether a quotation is somebody's name: alone if it looks like one, after a title if that has
   * all it needs ({@code الوزير «سالم الزين»}, not {@code رئيس «الأفق»}).
   */
  boolean named(Quote quote, @Nullable HeadForm head) {
    int from = quote.first();
    while (from < quote.close() - 1 && honorific(from)) {
      from++; // المشرف «الدكتور هشام الزين»
    }
    Word begin = tokens.word(from);
    boolean given =
        begin.isAny(
            Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit() | Feature.FOREIGN_NAME.bit());
    if (head == null && names.kunya(quote.first(), quote.close() - 1)) {
      return true;
    }
    boolean surname =
        begin.is(Feature.FAMILY_NAME) && !begin.is(Feature.ADJECTIVE)
            || begin.definite() && !begin.known();
    boolean first = // «خلف السبيعي»: a given name spelt like a preposition
        surname
            || given && from + 1 < quote.close() && tokens.word(from + 1).is(Feature.FAMILY_NAME);
    int words = 0;
    for (int j = from; j < quote.close(); j++) {
      if (!names.part(j, words > 0) && !(j == from && first) && !lastInQuote(quote, j, words)) {
        return false;
      }
      words++;
    }
    if (head == null) {
      return words == 1 ? given || surname : given;
    }
    Word before = tokens.word(quote.open() - 1);
    boolean open =
        Words.organization(before)
            || Words.media(before)
            || before.isAny(Feature.ATTACHING.bit() | Feature.TITLE_PREFIX.bit());
    boolean closed =
        before.definite() || before.pronoun() || Words.person(before) || given && !open;
    return head.kind().equals("person") && closed && words > 1;
  }

  /** {@code «رينالد لوزير»}: the last of a name, spelt like a preposition and a bare noun. */
  private boolean lastInQuote(Quote quote, int j, int words) {
    Word word = tokens.word(j);
    return words > 0
        && j == quote.close() - 1
        && tokens.is(j, Type.WORD)
        && word.preposition() != 0
        && !word.definite()
        && !word.pronoun();
  }

  private boolean honorific(int i) {
    return tokens.word(i).definite() && Words.person(tokens.word(i)) && syntax.title(i);
  }

  /** Whether a quotation begins as a body or office does, or tells of nobody by a name. */
  boolean role(Quote quote) {
    return role(quote.first()) || nobody(quote);
  }

  private boolean role(int i) {
    HeadForm body = tokens.word(i).head();
    boolean office = // «أمين غرفة الساحل»
        body != null
            && body.kind().equals("person")
            && syntax.title(i)
            && !tokens.word(i).definite();
    return body != null
        && (office || body.kind().equals("organization") && body.identified().equals("role"))
        && !body.plural();
  }

  /** {@code "مصادر مطلعة"}: several in quotation marks, of whom no more is said than a quality. */
  private boolean nobody(Quote quote) {
    HeadForm head = tokens.word(quote.first()).head();
    boolean several = head != null && unnamed(head) && !tokens.word(quote.first()).definite();
    for (int j = quote.first() + 1; several && j < quote.close(); j++) {
      Word word = tokens.word(j);
      several = word.isAny(Words.ADJECTIVES) && !word.definite() && !word.conjunction();
    }
    return several;
  }

  private static boolean unnamed(HeadForm head) {
    boolean several = head.plural() || head.kind().equals("group") || head.kind().equals("media");
    return several && head.identified().equals("anonymous") && !head.kind().equals("document");
  }
}
