package org.musnad.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * What a text has said before of a source that it takes up again by its head noun alone: after
 * {@code المجلس الوطني للصحافة} the word {@code المجلس} is that council. Looks at all noun phrases
 * of the text, whether they report something or not, and never ahead.
 */
final class EarlierMentions {
  /** How many mentions with the same head are looked at, the last first. */
  private static final int LOOK_BACK = 24;

  private static final int LONGEST = 24;

  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;

  /** The tokens of each head noun, in the order of the text; null until they are asked for. */
  private @Nullable Map<String, List<Integer>> places;

  private final Map<Integer, SourcePhrase> read = new HashMap<>();

  /** Of one text. */
  EarlierMentions(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
  }

  /** Where the last nouns before {@code phrase} stand that are its head, in order. */
  private List<Integer> before(SourcePhrase phrase) {
    if (places == null) {
      places = places();
    }
    List<Integer> all = places.getOrDefault(phrase.head(), List.of());
    int found = Collections.binarySearch(all, phrase.first());
    int next = found < 0 ? -found - 1 : found;
    return all.subList(Math.max(0, next - LOOK_BACK), next);
  }

  private Map<String, List<Integer>> places() {
    Map<String, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      HeadForm head = tokens.is(i, Type.WORD) ? tokens.word(i).head() : null;
      boolean one = // أحد المصورين
          head != null && (!head.plural() || i > 0 && tokens.word(i - 1).is(Feature.ONE));
      if (one) {
        found.computeIfAbsent(head.lemma(), h -> new ArrayList<>(2)).add(i);
      }
    }
    return found;
  }

  /** Whether {@code phrase} has no name of its own and takes up a source that was named before. */
  boolean named(SourcePhrase phrase) {
    if (!phrase.names().isEmpty() || !phrase.definite() || phrase.head().isEmpty()) {
      return false;
    }
    List<Integer> all = before(phrase);
    for (int k = all.size() - 1; k >= 0; k--) {
      SourcePhrase mention = at(all.get(k));
      if (mention == null
          || mention.last() >= phrase.first()
          || !alike(mention, phrase)
          || ofHolder(mention)) {
        continue;
      }
      if (phrase.kind() == Kind.PERSON && nameBefore(mention.first())) {
        return true; // though the office's body has a name of its own
      }
      boolean paper = phrase.kind() == Kind.DOCUMENT && mention.last() > mention.first();
      if (paper || !mention.names().isEmpty()) {
        return mention.identified() == Identified.NAMED; // تقرير شركة الأفق, then التقرير
      }
      if (mention.says(phrase) && !phrase.says(mention)) {
        return false; // the last that was called so has no name
      }
    }
    return false;
  }

  /** Whether the last mention that tells which agency {@code agency} is was of a body. */
  boolean body(SourcePhrase agency) {
    List<Integer> all = before(agency);
    for (int k = all.size() - 1; k >= 0; k--) {
      SourcePhrase mention = at(all.get(k));
      if (mention != null && mention.last() > mention.first() && mention.last() < agency.first()) {
        return mention.kind() == Kind.ORGANIZATION;
      }
    }
    return false;
  }

  /**
   * {@code مدير الشؤون الصحية بالمحافظة د. سالم الزين}: whether the name in it is that of somebody
   * who has an office there.
   */
  private boolean ofHolder(SourcePhrase body) {
    boolean named = body.kind() == Kind.ORGANIZATION && !body.names().isEmpty();
    for (int i = body.first() + 1; named && i < body.last(); i++) {
      if (Words.person(tokens.word(i)) && syntax.title(i)) {
        return Words.person(tokens.word(body.first() - 1));
      }
    }
    return false;
  }

  /** Whether no mention before {@code phrase} brings in another with the same head noun. */
  boolean newlyCalled(SourcePhrase phrase) {
    List<Integer> all = before(phrase);
    for (int k = all.size() - 1; k >= 0; k--) {
      int place = all.get(k);
      boolean another = !tokens.word(place).definite() || tokens.word(place - 1).is(Feature.ONE);
      SourcePhrase mention = another ? null : at(place);
      if (mention == null || !mention.names().isEmpty() || !phrase.says(mention)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable SourcePhrase at(int place) {
    if (!read.containsKey(place)) {
      // أقيل قائد القوة البحرية سالم الزين: what might be an object elsewhere is his name.
      SourcePhrase whole = read(place, NounPhrases.Around.NOTHING);
      boolean named = whole != null && !whole.names().isEmpty();
      read.put(place, named ? whole : read(place, NounPhrases.Around.OBJECT));
    }
    return read.get(place);
  }

  private @Nullable SourcePhrase read(int place, NounPhrases.Around around) {
    int sentence = tokens.sentenceEnd(tokens.sentenceOf(place));
    int end = phrases.end(place, Math.min(sentence, place + LONGEST), around);
    return end > place ? new SourceTyping(syntax, place, end - 1).phrase() : null;
  }

  /** {@code سالم الزين، رئيس البلدية}: whether somebody's full name stands before his office. */
  private boolean nameBefore(int office) {
    int last = tokens.is(office - 1, Type.COMMA) ? office - 2 : office - 1;
    return last > 0
        && part(last)
        && part(last - 1)
        && tokens.sentenceOf(last) == tokens.sentenceOf(office);
  }

  private boolean part(int i) {
    Word word = tokens.word(i);
    boolean given = word.isAny(Words.GIVEN); // مصطفى, شريف
    return syntax.nameLike(i) && (given || word.head() == null && !word.place());
  }

  private static boolean alike(SourcePhrase mention, SourcePhrase phrase) {
    return mention.kind() == phrase.kind()
        && mention.head().equals(phrase.head())
        && mention.agreement().fits(phrase.agreement())
        && !mention.differs(phrase);
  }
}
