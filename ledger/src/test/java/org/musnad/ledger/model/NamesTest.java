package org.musnad.ledger.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void aRootIsWhatStandsBeforeAllVersionsAtTheEnd() {
    assertEquals("x", Names.root("x"));
    assertEquals("x", Names.root("x@2@13"));
    assertEquals("x@2\ny", Names.root("x@2\ny@3"));
    assertEquals("@", Names.root("@@2"));
  }

  /** A line's end is a part of the name: such an id is no version of the other. */
  @Test
  void aVersionStandsAtTheVeryEnd() {
    assertEquals("x@2\n", Names.root("x@2\n"));
  }
}
