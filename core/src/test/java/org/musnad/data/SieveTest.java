package org.musnad.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SieveTest {

  @Property
  void letsThroughAllThatWasAdded(@ForAll List<Integer> words, @ForAll int next) {
    Sieve sieve = new Sieve();
    for (int word : words) {
      sieve.add(word);
      sieve.add(word, next);
    }
    ImageWriter out = new ImageWriter();
    sieve.write(out);
    Sieve back = Sieve.read(out.read());
    for (int word : words) {
      assertTrue(back.may(word));
      assertTrue(back.may(word, next));
    }
  }

  @Example
  void keepsBackNearlyAllElse() {
    Sieve sieve = new Sieve();
    sieve.add(1);
    sieve.add(1, 2);
    int through = 0;
    for (int word = 2; word < 1000; word++) {
      through += sieve.may(word) ? 1 : 0;
      through += sieve.may(word, 2) ? 1 : 0;
    }
    assertTrue(through < 10);
    assertFalse(new Sieve().may(1));
  }
}
