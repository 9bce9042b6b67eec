package org.musnad.ledger.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up texts of made-up words, frequent and rare ones, always the same for a seed. */
public final class Stories {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  private final Random random;
  private final String[] words;

  public Stories(long seed) {
    this.random = new Random(seed);
    this.words = new String[20_000];
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 2 + random.nextInt(5); k > 0; k--) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      words[i] = word.toString();
    }
  }

  /** A new text of so many words. */
  public List<String> words(int count) {
    List<String> text = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double rank = Math.pow(words.length, random.nextDouble());
      text.add(words[Math.min(words.length - 1, (int) rank - 1)]);
    }
    return text;
  }

  public String text(int count) {
    return String.join(" ", words(count));
  }

  /** Replaces, drops and puts in words, single ones and runs, about so large a share of all. */
  public List<String> edited(List<String> text, double share) {
    List<String> edited = new ArrayList<>();
    for (int i = 0; i < text.size(); ) {
      if (random.nextDouble() >= share / 6) {
        edited.add(text.get(i++));
        continue;
      }
      int run = 1 + random.nextInt(11);
      int kind = random.nextInt(3);
      if (kind > 0) {
        edited.addAll(words(run));
      }
      i += kind < 2 ? run : 0;
    }
    return edited;
  }

  public int number(int bound) {
    return random.nextInt(bound);
  }
}
