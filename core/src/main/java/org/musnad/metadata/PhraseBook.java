package org.musnad.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Phrases of a table with what each stands for. Not to be changed once it is shared. */
final class PhraseBook {

  /**
   * A phrase found in a text.
   *
   * @param end the token after its last
   * @param value what it stands for
   */
  record Found(int end, String value) {}

  private record Entry(List<String> keys, String value) {}

  /** The words with which phrases begin, whatever of them is a conjunction. */
  private final Domain domain;

  private final Map<String, List<Entry>> byFirst;

  /** An empty book. */
  PhraseBook(Domain domain) {
    this(domain, new HashMap<>());
  }

  private PhraseBook(Domain domain, Map<String, List<Entry>> byFirst) {
    this.domain = domain;
    this.byFirst = byFirst;
  }

  static PhraseBook read(Domain domain, ImageReader in) {
    return new PhraseBook(
        domain, in.map(entries -> entries.list(each -> new Entry(each.texts(), each.text()))));
  }

  void write(ImageWriter out) {
    out.map(
        byFirst,
        (entries, all) ->
            entries.list(
                all,
                (each, entry) -> {
                  each.texts(entry.keys);
                  each.text(entry.value);
                }));
  }

  /** Adds a phrase, its words parted by spaces or full stops. */
  void add(String phrase, String value) {
    List<String> keys = new ArrayList<>();
    for (String word : phrase.strip().split("[ .-]+")) {
      keys.add(Folding.fold(word));
    }
    List<Entry> entries = byFirst.computeIfAbsent(keys.get(0), key -> new ArrayList<>());
    entries.add(new Entry(List.copyOf(keys), value));
    entries.sort((a, b) -> b.keys.size() - a.keys.size());
  }

  /** Whether a phrase begins with {@code word}. */
  boolean begins(Word word) {
    String key = word.key();
    return byFirst.containsKey(key) || word.conjunction() && byFirst.containsKey(key.substring(1));
  }

  /** The longest phrase that begins at token {@code at}, or null. */
  @Nullable Found at(Tokens tokens, int at) {
    boolean word = tokens.is(at, Type.WORD);
    if (word ? !tokens.word(at).may(domain) : !tokens.is(at, Type.NUMBER)) {
      return null;
    }
    String key = tokens.word(at).key();
    Found found = at(tokens, at, key);
    boolean joined = found == null && tokens.word(at).conjunction();
    return joined ? at(tokens, at, key.substring(1)) : found;
  }

  private @Nullable Found at(Tokens tokens, int at, String first) {
    List<Entry> entries = byFirst.get(first);
    for (int i = 0; entries != null && i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int end = end(tokens, at + 1, entry.keys);
      if (end > 0) {
        return new Found(end, entry.value);
      }
    }
    return null;
  }

  /** The token after the words of a phrase but the first; a full stop may part single letters. */
  private static int end(Tokens tokens, int from, List<String> keys) {
    int at = from;
    for (int k = 1; k < keys.size(); k++) {
      if (keys.get(k - 1).length() == 1 && isDot(tokens, at)) {
        at++;
      }
      if (!tokens.isWord(at) || !tokens.word(at).key().equals(keys.get(k))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean isDot(Tokens tokens, int at) {
    return (tokens.is(at, Type.OTHER) || tokens.is(at, Type.STOP))
        && tokens.surface(at).equals(".");
  }
}
