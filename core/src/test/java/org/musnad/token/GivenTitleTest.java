package org.musnad.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GivenTitleTest {
  @Test
  void endsWhereItsLastWordDoesWhateverTheWhiteSpace() {
    assertEquals(13, GivenTitle.end(" one  two\nsix seven", "one two six"));
    assertEquals(11, GivenTitle.end("one two six", "one two six "));
  }

  @Test
  void isNoneWhereTheTextBeginsOtherwise() {
    assertEquals(-1, GivenTitle.end("one two sixth", "one two six"));
    assertEquals(-1, GivenTitle.end("one two", "one two six"));
    assertEquals(-1, GivenTitle.end("zero one two six", "one two six"));
  }

  @Test
  void isNoneWhereItCouldBeAPlaceOrTheFirstWords() {
    assertEquals(-1, GivenTitle.end("one two six", "one two"));
    assertEquals(-1, GivenTitle.end("one two six", ""));
    assertEquals(-1, GivenTitle.end("", ""));
  }
}
