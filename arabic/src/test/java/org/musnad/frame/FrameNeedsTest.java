package org.musnad.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.SomeTables;
import org.musnad.lexicon.Tense;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokenizer;

/** Frames are not tried where a mark is missing that they end at. */
class FrameNeedsTest {
  private static final List<Frame> FRAMES =
      List.of(
          frame("source", "adjuncts", "that", "clause"),
          frame("source", "colon", "quote"),
          frame("quote"),
          frame("far", "that", "clause"),
          frame("document", "nominal"),
          frame("rest"));

  private static Tokenizer tokenizer;

  private static Frame frame(String... steps) {
    List<Step> all = Stream.of(steps).map(name -> new Step(name, "")).toList();
    return new Frame(String.join("-", steps), all, 0);
  }

  @BeforeAll
  static void read() throws IOException {
    tokenizer = SomeTables.with(builder -> {});
  }

  /** A cue of one word that frames reach {@code limit} from. */
  private static CuePlace place(int cue, int limit) {
    CueEntry entry = new CueEntry("made.up", "made up", "assert", List.of());
    CueForm form = new CueForm(entry, Tense.PAST, Agreement.ANY);
    CueFrames frames = CueFrames.of(entry, FRAMES);
    return new CuePlace(cue, cue, form, false, limit, frames, Set.of(), false, false, -1);
  }

  private static int marks(String text, int cue, int limit) {
    Syntax syntax = new Syntax(tokenizer.tokenize(text));
    return new FrameNeeds.Marks(syntax).after(place(cue, limit));
  }

  /** The frames whose needs are met after the first word of a text. */
  private static Set<String> met(String text) {
    int marks = marks(text, 0, tokenizer.tokenize(text).size());
    FrameNeeds needs = new FrameNeeds(FRAMES);
    Set<String> met = new TreeSet<>();
    for (int i = 0; i < FRAMES.size(); i++) {
      if (needs.met(i, marks)) {
        met.add(FRAMES.get(i).id());
      }
    }
    return met;
  }

  private static Set<String> ids(int... frames) {
    return Arrays.stream(frames).mapToObj(i -> FRAMES.get(i).id()).collect(Collectors.toSet());
  }

  @Test
  void whatNeedsNoMarkIsTriedAnywhere() {
    assertEquals(ids(4, 5), met("أعلن البستاني موعد القطاف"));
    assertEquals(ids(4, 5), met("أعلن"));
  }

  @Test
  void eachMarkOpensItsOwn() {
    assertEquals(ids(0, 3, 4, 5), met("أعلن البستاني أن القطاف قريب"));
    assertEquals(ids(0, 3, 4, 5), met("أعلن البستاني أمس أنه سيقطف التين"), "with its pronoun");
    assertEquals(ids(2, 4, 5), met("أعلن البستاني «القطاف قريب»"));
    assertEquals(ids(4, 5), met("أعلن البستاني: القطاف قريب"), "with nothing quoted");
  }

  @Test
  void whatNeedsTwoIsTriedWhereBothAre() {
    assertEquals(ids(1, 2, 4, 5), met("أعلن البستاني: «القطاف قريب»"));
    assertEquals(ids(0, 1, 2, 3, 4, 5), met("أعلن البستاني: «القطاف قريب» وأن التين نضج"));
  }

  @Test
  void aQuotationThatEndsOnlyIsNone() {
    assertEquals(ids(4, 5), met("أعلن البستاني القطاف»"));
  }

  @Test
  void onlyWhatStandsBetweenCueAndLimitCounts() {
    String text = "«التين» نضج، أعلن البستاني أن القطاف قريب: «غدا»";
    int cue = 5;
    assertEquals("أعلن", tokenizer.tokenize(text).surface(cue));
    int that = cue + 2;
    FrameNeeds needs = new FrameNeeds(FRAMES);
    assertFalse(needs.met(3, marks(text, cue, that)), "the limit is no part of it");
    assertTrue(needs.met(3, marks(text, cue, that + 1)));
    assertFalse(needs.met(2, marks(text, cue, that + 1)), "a quotation stands before it");
    assertFalse(needs.met(2, marks(text, cue, that + 4)));
    assertTrue(needs.met(2, marks(text, cue, that + 5)));
  }

  @Test
  void whichReadTheSourceIsKnown() {
    FrameNeeds needs = new FrameNeeds(FRAMES);
    for (int i = 0; i < FRAMES.size(); i++) {
      assertEquals(Set.of(0, 1, 4).contains(i), needs.source(i), FRAMES.get(i).id());
    }
  }
}
