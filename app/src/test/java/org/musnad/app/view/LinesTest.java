package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void countsFromOneAsEditorsDo() {
    String text = "ab\ncd\r\n\r😀f";
    Lines lines = new Lines(text);
    assertEquals("1:1", lines.place(0));
    assertEquals("1:3", lines.place(2));
    assertEquals("2:2", lines.place(4));
    assertEquals("3:1", lines.place(7));
    assertEquals("4:2", lines.place(text.indexOf('f')), "an emoji is one column");
    assertEquals("4:3", lines.place(text.length()));
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertEquals("1:1", new Lines("").place(0));
  }
}
