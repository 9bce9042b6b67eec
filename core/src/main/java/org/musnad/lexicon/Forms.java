package org.musnad.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.musnad.text.Folding;

/**
 * The written forms by their folded spelling while a lexicon is built: a hash table with open
 * addressing whose keys lie one after another in a single array, since there are some 150,000.
 */
final class Forms {
  private Form[] table = new Form[1 << 18];
  private char[] letters = new char[1 << 20];
  private int used;
  private int size;

  /** The form spelt so once folded, which is made if it is new. */
  Form of(String word) {
    return of("", word, word.length(), "");
  }

  /** The form made of a prefix, the first {@code end} letters of a stem, and a suffix. */
  Form of(String prefix, String stem, int end, String suffix) {
    int most = prefix.length() + end + suffix.length();
    if (letters.length - used < most) {
      letters = Arrays.copyOf(letters, Math.max(letters.length * 2, used + most));
    }
    int to = Folding.fold(prefix, 0, prefix.length(), letters, used);
    to = to < 0 ? to : Folding.fold(stem, 0, end, letters, to);
    to = to < 0 ? to : Folding.fold(suffix, 0, suffix.length(), letters, to);
    return to >= 0 ? keep(to - used) : of(Folding.fold(prefix + stem.substring(0, end) + suffix));
  }

  /** The form spelt as the {@code length} letters after those used. */
  private Form keep(int length) {
    int hash = 0;
    for (int i = used; i < used + length; i++) {
      hash = 31 * hash + letters[i];
    }
    int slot = slot(hash, table.length);
    while (table[slot] != null) {
      Form form = table[slot];
      if (form.hash == hash && isSpelt(form, length)) {
        return form;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    Form form = new Form(used, length, hash);
    table[slot] = form;
    used += length;
    if (++size > table.length / 4 * 3) {
      grow();
    }
    return form;
  }

  private boolean isSpelt(Form form, int length) {
    return form.length == length
        && Arrays.equals(letters, form.begin, form.begin + length, letters, used, used + length);
  }

  private void grow() {
    Form[] larger = new Form[table.length * 2];
    for (Form form : table) {
      if (form != null) {
        int slot = slot(form.hash, larger.length);
        while (larger[slot] != null) {
          slot = (slot + 1) & (larger.length - 1);
        }
        larger[slot] = form;
      }
    }
    table = larger;
  }

  /** All of them by their spellings. */
  Map<String, Form> all() {
    Map<String, Form> all = new LinkedHashMap<>(table.length);
    for (Form form : table) {
      if (form != null) {
        all.put(new String(letters, form.begin, form.length), form);
      }
    }
    return all;
  }

  /** The hash is that of {@link String#hashCode}, which needs mixing. */
  private static int slot(int hash, int slots) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots) + 1;
  }
}
