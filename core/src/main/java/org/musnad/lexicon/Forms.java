package org.musnad.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/**
 * The written forms by their folded spelling: a hash table with open addressing whose keys lie one
 * after another in a single array, since a lexicon has some 150,000 and is loaded at every start.
 * Not to be changed once it is shared.
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

  /** The form spelt {@code key}, which is folded, or null. */
  @Nullable Form get(String key) {
    int hash = key.hashCode();
    int slot = slot(hash, table.length);
    for (Form form = table[slot]; form != null; form = table[slot]) {
      if (form.hash == hash && isSpelt(form, key)) {
        return form;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return null;
  }

  private boolean isSpelt(Form form, String key) {
    if (form.length != key.length()) {
      return false;
    }
    for (int i = 0; i < form.length; i++) {
      if (letters[form.begin + i] != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The hash is that of {@link String#hashCode}, which needs mixing. */
  private static int slot(int hash, int slots) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots) + 1;
  }
}
