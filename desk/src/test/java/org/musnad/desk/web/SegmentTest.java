package org.musnad.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SegmentTest {
  @Property
  void comesBackUnharmed(@ForAll String name) {
    String sound = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String segment = Segment.of(sound);
    assertTrue(segment.matches("[A-Za-z0-9_:@~%-]*"), segment);
    String decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    assertEquals(sound, Segment.name(decoded));
  }

  @Test
  void noSignOfPathsIsLeft() {
    assertEquals("~2E~2E~2Fetc~2Fpasswd", Segment.of("../etc/passwd"));
    assertEquals("sahil-77~23s2", Segment.of("sahil-77#s2"));
    assertEquals("~7E2F", Segment.of("~2F"));
    assertEquals("%D8%A3", Segment.of("أ"));
  }
}
