package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.EntityType;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The persons that a text gives by more than one word, so that all or the last of their words are
 * known again where nothing else tells: {@code محفوظ} after {@code نجيب محفوظ}.
 */
final class NameMemory {
  /** How many names with the same first word are looked at, the last first. */
  private static final int LOOK_BACK = 8;

  /** So often alone, an ambiguous word is a name wherever it is not clearly another. */
  private static final int OFTEN = 2;

  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final NameRoles roles;
  private final NameWords words;
  private final Map<String, List<NameMention>> byFirst = new HashMap<>();
  private final Map<String, NameMention> byLast = new HashMap<>();

  /** Bodies by words that mean nothing else. */
  private final Map<String, NameMention> bodies = new HashMap<>();

  /** The stems of all words with which a name can be known again. */
  private final Set<String> stems = new HashSet<>();

  /** A bit for each of them, by its hash: nearly all words of a text are none. */
  private long sieve;

  /** How often each last word has been a name by itself. */
  private final Map<String, Integer> alone = new HashMap<>();

  NameMemory(Syntax syntax, NameRoles roles, NameWords words) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.roles = roles;
    this.words = words;
  }

  /** Keeps a name of more than one word, or a body's that nobody knows. */
  void keep(NameMention name) {
    if (name.type() == EntityType.ORGANIZATION || name.type() == EntityType.MEDIA) {
      keepBody(name);
      return;
    }
    if (name.type() != EntityType.PERSON || name.words().size() < 2) {
      return;
    }
    addStem(tokens.word(name.first()));
    addStem(tokens.word(name.last()));
    String first = NameWords.whole(tokens.word(name.first()));
    List<NameMention> alike = byFirst.computeIfAbsent(first, w -> new ArrayList<>(2));
    if (alike.size() < LOOK_BACK) {
      alike.add(name);
    }
    byLast.put(NameWords.whole(tokens.word(name.last())), name);
  }

  /** {@code بلس} of {@code شركة بلس}: a word that means nothing but the body. */
  private void keepBody(NameMention name) {
    Word word = tokens.word(name.last());
    boolean headed = name.last() == name.first() + 1 && !name.head().isEmpty();
    if ((name.first() == name.last() || headed) && !word.known() && !word.definite()) {
      bodies.putIfAbsent(word.stem(), name);
      addStem(word);
    }
  }

  private void addStem(Word word) {
    stems.add(word.stem());
    sieve |= 1L << word.stemHash();
  }

  /** Whether a name can be known again by {@code word}. */
  private boolean begins(Word word) {
    return (sieve & 1L << word.stemHash()) != 0 && stems.contains(word.stem());
  }

  boolean isEmpty() {
    return byLast.isEmpty() && bodies.isEmpty();
  }

  /**
   * The body that a word alone at token {@code i} names, though it looks like a person; or null.
   */
  @Nullable NameMention body(int i) {
    if (bodies.isEmpty()) {
      return null;
    }
    Word word = tokens.word(i);
    NameMention body = bodies.get(word.stem());
    return body == null || byLast.containsKey(NameWords.whole(word)) || word.definite()
        ? null
        : new NameMention(i, i, body.type(), List.of(word.stem()), body.head(), body.entry());
  }

  /** The name that begins at token {@code i}, as another place of the text tells, or null. */
  @Nullable NameMention at(int i) {
    if (!begins(tokens.word(i)) || !tokens.is(i, Type.WORD) || syntax.functionWord(i)) {
      return null;
    }
    NameMention body = body(i);
    if (body != null) {
      return body;
    }
    String key = NameWords.whole(tokens.word(i));
    NameMention same = again(i, byFirst.getOrDefault(key, List.of()));
    if (same != null) {
      return same;
    }
    if (!byLast.containsKey(key) || !likely(i, alone.getOrDefault(key, 0) >= OFTEN)) {
      return null;
    }
    alone.merge(key, 1, Integer::sum);
    return new NameMention(i, i, EntityType.PERSON, List.of(words.key(tokens.word(i))), "", "");
  }

  private @Nullable NameMention again(int i, List<NameMention> names) {
    NameMention longest = null;
    for (NameMention name : names) {
      int length = alike(i, name);
      if (length > 1 && (longest == null || i + length - 1 > longest.last())) {
        List<String> same = name.words().subList(0, Math.min(length, name.words().size()));
        longest = new NameMention(i, i + length - 1, EntityType.PERSON, same, "", "");
      }
    }
    return longest;
  }

  /** How many tokens from {@code i} on are those of {@code name}; 0 unless all but the last are. */
  private int alike(int i, NameMention name) {
    int length = name.last() - name.first() + 1;
    for (int k = 0; k < length; k++) {
      Word here = tokens.word(i + k);
      Word there = tokens.word(name.first() + k);
      boolean same = k == 0 ? here.stem().equals(there.stem()) : here.key().equals(there.key());
      if (!same || tokens.lineBreakBefore(i + k) && k > 0) {
        return k > 1 && k == length - 1 ? k : 0;
      }
    }
    return length;
  }

  /** Whether a word that ends a name elsewhere is one here. */
  private boolean likely(int i, boolean often) {
    Word word = tokens.word(i);
    Role role = roles.at(i);
    if (role.sure() || role.unknown()) {
      return word.head() == null || !construct(i);
    }
    if (!word.known() || !word.isAny(NameRoles.COMMON) && word.head() == null) {
      return true;
    }
    return !construct(i) && (stands(i, word) || often && bare(i, word));
  }

  /** An ambiguous word in a text that uses it for a name again and again. */
  private boolean bare(int i, Word word) {
    boolean described = tokens.word(i - 1).definite() || tokens.word(i + 1).is(Feature.ADJECTIVE);
    return roles.at(i) != Role.NONE
        && !word.pronoun()
        && (!roles.definite(i) || word.is(Feature.FAMILY_NAME))
        && !described
        && syntax.finiteCue(i) == null;
  }

  /** {@code فارس الأحلام}: a noun that owns what follows it. */
  private boolean construct(int i) {
    Word next = tokens.word(i + 1);
    return tokens.is(i + 1, Type.WORD)
        && !roles.definite(i)
        && next.definite()
        && !next.conjunction()
        && next.preposition() == 0
        && (tokens.word(i).isAny(NOUNS) || tokens.word(i).head() != null)
        && !syntax.verb(i - 1);
  }

  /** Whether nothing before an ambiguous word makes an ordinary one of it. */
  private boolean stands(int i, Word word) {
    if (word.pronoun() || syntax.finiteCue(i) != null) {
      return false;
    }
    if (!tokens.is(i - 1, Type.WORD) || tokens.lineBreakBefore(i)) {
      return roles.at(i) != Role.NONE;
    }
    Word before = tokens.word(i - 1);
    if (syntax.verb(i - 1) || syntax.complementizer(i - 1)) {
      return true;
    }
    boolean preposition = syntax.functionWord(i - 1) || word.preposition() != 0;
    boolean ofFeminine = // رواية محفوظ: no adjective, which would agree
        before.isAny(NOUNS)
            && !before.definite()
            && before.lastLetter() == Letters.HA
            && word.lastLetter() != Letters.HA;
    return roles.at(i) != Role.NONE && (preposition || ofFeminine && !roles.definite(i));
  }
}
