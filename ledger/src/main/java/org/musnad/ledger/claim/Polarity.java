package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.musnad.statement.Act;

/** Parts the accounts of a claim into those that say it and those that say the opposite. */
final class Polarity {
  private static final Pattern WEAK = Pattern.compile("[اويىأإآئؤء]");

  private Polarity() {}

  /** The accounts that say the opposite of the first, by its id within the claim. */
  static List<Telling> against(List<Telling> claim, Likeness likeness) {
    List<Telling> against = new ArrayList<>();
    Telling first = claim.get(0);
    for (Telling telling : claim) {
      if (differ(first, telling, likeness)) {
        against.add(telling);
      }
    }
    return against;
  }

  /**
   * Whether one says what the other denies: by the act, or by a word before what both say. Such a
   * word counts only where they are much alike, as else it may stand before something else.
   */
  static boolean differ(Telling a, Telling b, Likeness likeness) {
    boolean acts = isDenial(a) != isDenial(b);
    boolean alike = likeness.muchAlike(a, b) || likeness.holdsWords(a, b);
    boolean words = alike && negates(a, b) != negates(b, a);
    return acts != words;
  }

  private static boolean isDenial(Telling telling) {
    return telling.account().act() == Act.DENY;
  }

  /**
   * Whether what one denies is what the other says: the same word, or another form of it, as {@code
   * لم يبع} and {@code باع}.
   */
  private static boolean negates(Telling telling, Telling other) {
    Set<String> said = other.saying().terms();
    for (String negated : telling.saying().negated()) {
      if (said.contains(negated)) {
        return true;
      }
      for (String word : said) {
        if (!telling.saying().terms().contains(word) && sameVerb(negated, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a present and a past are alike but for prefix and weak letters. */
  private static boolean sameVerb(String present, String past) {
    String one = strong(present);
    String other = strong(past);
    boolean prefixed = one.length() == other.length() + 1 && "تن".indexOf(one.charAt(0)) >= 0;
    return other.length() > 1 && (one.equals(other) || prefixed && one.endsWith(other));
  }

  private static String strong(String word) {
    return WEAK.matcher(word).replaceAll("");
  }
}
