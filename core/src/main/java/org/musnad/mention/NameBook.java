package org.musnad.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The names that one text gives in full somewhere, so that their last word alone is known again:
 * after {@code مشوح الحوشان} the word {@code الحوشان} is a person, after {@code شركة بلس} the word
 * {@code بلس} is a company.
 */
final class NameBook {
  private static final long COMMON =
      Feature.NOUN.bit()
          | Feature.MASDAR.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.PREPOSITION.bit()
          | Feature.VERB_PAST.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Map<String, Kind> kinds = new HashMap<>();

  /** Surnames that are words for people too: {@code سالم الطيار}. */
  private final Set<String> surnames = new HashSet<>();

  /** The first words of full names that sources had. */
  private final Set<String> firsts = new HashSet<>();

  /** The words after أبو in surnames that sources had. */
  private final Set<String> children = new HashSet<>();

  /** The last words of full names that sources had. */
  private final Set<String> full = new HashSet<>();

  /** Of a whole text. */
  NameBook(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    boolean name = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Type.WORD)) {
        note(i, name);
      }
      name = partOfName(i, name);
    }
  }

  /** What the text calls by that word, if it is the last of a name; or null. */
  @Nullable Kind kind(Word word) {
    return kinds.get(word.stem());
  }

  /** Whether a definite word for somebody stands after a first name somewhere. */
  boolean surname(Word word) {
    return word.definite() && surnames.contains(word.stem());
  }

  /** Notes that the last of {@code words}, which are all of somebody's name, names him. */
  void learn(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String last = words.get(words.size() - 1);
    kinds.putIfAbsent(last, Kind.PERSON);
    if (words.size() > 1) {
      firsts.add(words.get(0));
      surnames.add(last);
      full.add(last);
    }
  }

  /** Notes what stands after أبو in somebody's surname. */
  void learnChild(String word) {
    children.add(word);
  }

  /** Whether the text has named somebody whose surname is أبو and that word. */
  boolean child(Word word) {
    return children.contains(word.stem());
  }

  /** Notes a word that names a body by itself. */
  void learnBody(String word) {
    kinds.putIfAbsent(word, Kind.ORGANIZATION);
  }

  /** Notes a word that stands before somebody's family name. */
  void learnFirst(String word) {
    firsts.add(word);
  }

  /** Whether a bare word is the first of somebody's full name: {@code بحر} after بحر الدوسي. */
  boolean first(Word word) {
    return !word.definite() && !word.pronoun() && !firsts.isEmpty() && firsts.contains(word.stem());
  }

  /** Whether the text has given somebody's full name of which the word is the last. */
  boolean full(Word word) {
    return !full.isEmpty() && full.contains(word.stem()); // most ask before anybody is named
  }

  /**
   * Notes what token {@code i} names.
   *
   * @param afterName whether a part of somebody's name stands before it
   */
  private void note(int i, boolean afterName) {
    Word word = tokens.word(i);
    if (afterName && word.definite() && Words.person(word) && !word.head().plural()) {
      surnames.add(word.stem());
    }
    if (afterName && trade(i)) {
      kinds.putIfAbsent(word.stem(), Kind.PERSON);
    }
    if (afterName && family(i)) {
      kinds.putIfAbsent(word.stem(), Kind.PERSON);
      full.add(word.stem());
    }
    if (word.head() != null
        || word.preposition() != 0
        || word.conjunction()
        || word.pronoun()
        || word.known() && !word.definite() && !word.name()) {
      return;
    }
    if (afterName) {
      kinds.put(word.stem(), Kind.PERSON);
    } else if (!word.definite() && !word.known()) {
      Kind body = body(before(i));
      if (body != null) {
        kinds.putIfAbsent(word.stem(), body);
      }
    }
  }

  /**
   * {@code أمل نجار تعمل}: right after one given name a word for a trade with which the name ends;
   * not {@code سالم مراد مدرب}, {@code سالم مدرب الفريق}, {@code سالم طالب في الجامعة}.
   */
  private boolean trade(int i) {
    Word word = tokens.word(i);
    int next = i + 1;
    return Words.person(word)
        && !word.head().plural()
        && !word.definite()
        && !word.pronoun()
        && tokens.word(i - 1).isAny(Words.GIVEN)
        && !syntax.nameLike(i - 2)
        && (syntax.names().nameEnds(next)
            || tokens.is(next, Type.STOP)
            || syntax.verb(next)
            || word.name() && syntax.names().office(next)); // ميشيل فارس رئيس الاتحاد
  }

  /**
   * {@code أشتون شاهين في زيارته}, {@code سامي خلفان إن}: after a first name a name that could be
   * two people too, or a family's.
   */
  private boolean family(int i) {
    Word word = tokens.word(i);
    return word.head() != null
        && word.name()
        && (word.head().plural() || word.is(Feature.FAMILY_NAME))
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && !word.conjunction()
        && !Words.person(tokens.word(i - 1))
        && syntax.nameLike(i - 1)
        && !syntax.title(i);
  }

  /**
   * Whether token {@code i} is a part of somebody's name after which more of it can come: a first
   * name that is nothing else, or any name after a title or after such a part.
   */
  private boolean partOfName(int i, boolean afterName) {
    Word word = tokens.word(i);
    if (word.is(Feature.NAME_PARTICLE)
        && (tokens.word(i + 1).is(Feature.NAME_PARTICLE) // عبد الله
            || afterName
            || syntax.nameLike(i - 1))) {
      return true;
    }
    if (!tokens.is(i, Type.WORD)
        || word.definite()
        || word.conjunction()
        || word.preposition() != 0) {
      return false;
    }
    if (word.given() && !word.isAny(COMMON)) {
      return true;
    }
    return (afterName || Words.person(tokens.word(i - 1))) && syntax.nameLike(i);
  }

  /** The token before {@code i}, or before the quotation mark that opens there. */
  private int before(int i) {
    return tokens.quoteOpenedAt(i - 1) != null ? i - 2 : i - 1;
  }

  /**
   * What the word after token {@code i} names, if a noun for bodies stands there that can bear a
   * name: not {@code إلى جانب سالفا}, {@code صرح سالفا}.
   */
  private @Nullable Kind body(int i) {
    Word word = tokens.word(i);
    boolean bears = word.head() != null && word.head().identified().equals("named");
    if (!bears || word.definite() || word.pronoun() || syntax.verb(i)) {
      return null;
    }
    return Words.organization(word) ? Kind.ORGANIZATION : Words.media(word) ? Kind.MEDIA : null;
  }
}
