package org.musnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.data.ImageWriter;

class PhrasesTest {
  private static final Phrase ALONE = phrase("new");
  private static final Phrase YORK = phrase("new", "york");
  private static final Phrase TIMES = phrase("new", "york", "times");
  private static final Phrase DELHI = phrase("new", "delhi");

  private static Phrase phrase(String... keys) {
    return new Phrase(List.of(keys), Feature.PLACE, null, null);
  }

  private static Word word(String key) {
    long spelling = Spelling.of(key, 0, key.length(), false);
    return Word.NOTHING.kept(spelling, 0);
  }

  /** Phrases as they come out of an image. */
  private static Phrases phrases(List<Phrase> all) {
    ImageWriter out = new ImageWriter();
    Phrases.write(out, all);
    return Phrases.read(out.read());
  }

  @Test
  void findsPhrasesByTheirSecondWordInTheOrderOfTheTables() {
    Phrases phrases = phrases(List.of(DELHI, YORK, ALONE, TIMES));
    assertEquals(List.of(ALONE), phrases.alone());
    assertEquals(List.of(YORK, TIMES), phrases.goingOn("york"));
    assertEquals(List.of(), phrases.goingOn("times"));
    assertEquals(List.of(DELHI, YORK, ALONE, TIMES), phrases.all());
  }

  @Test
  void mayGoOnWithEverySecondWord() {
    Phrases phrases = phrases(List.of(DELHI, YORK));
    assertTrue(phrases.mayGoOn(word("york")));
    assertTrue(phrases.mayGoOn(word("delhi")));
    assertTrue(phrases.mayGoOn(Word.NOTHING), "a sign has no spelling");
    assertFalse(phrases(List.of(ALONE)).mayGoOn(word("york")));
  }

  @Test
  void tellsWhetherThereAreNone() {
    assertTrue(phrases(List.of()).isEmpty());
    assertTrue(Phrases.NONE.isEmpty());
    assertFalse(phrases(List.of(YORK)).isEmpty());
  }

  @Test
  void haveTheFeaturesOfThoseThatThereAreAndNoOthers() {
    Feature last = Feature.ALL.get(Feature.ALL.size() - 1);
    Phrases phrases = phrases(List.of(YORK, new Phrase(List.of("new", "then"), last, null, null)));
    for (Feature feature : Feature.ALL) {
      assertEquals(feature == Feature.PLACE || feature == last, phrases.have(feature));
      assertFalse(Phrases.NONE.have(feature));
    }
  }

  @Test
  void tellWhetherAnyNamesSomethingOrIsOfSomeFeatures() {
    NameEntry entry = new NameEntry("ny", "New York", "organization", "named");
    Phrase named = new Phrase(List.of("new", "york"), Feature.ORGANIZATION, null, entry);
    assertFalse(phrases(List.of(DELHI, ALONE)).haveName());
    assertTrue(phrases(List.of(DELHI, named)).haveName());
    long bodies = Feature.ORGANIZATION.bit() | Feature.OUTLET.bit();
    assertFalse(phrases(List.of(DELHI, ALONE)).haveAny(bodies));
    assertTrue(phrases(List.of(DELHI, named)).haveAny(bodies));
  }
}
