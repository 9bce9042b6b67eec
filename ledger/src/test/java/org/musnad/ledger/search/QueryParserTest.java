package org.musnad.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.ledger.text.Terms;

class QueryParserTest {
  private final QueryParser parser = new QueryParser(new Terms());

  /** As {@code +a+b c-d}: all that is wanted and unwanted. */
  private String parsed(String typed) {
    StringBuilder out = new StringBuilder();
    Query query = parser.parse(typed);
    query.wanted().forEach(phrase -> out.append('+').append(String.join(" ", phrase.stems())));
    query.unwanted().forEach(phrase -> out.append('-').append(String.join(" ", phrase.stems())));
    return out.toString();
  }

  @Test
  void wordsPhrasesAndMinus() {
    assertEquals("+جسر+مغلق", parsed("الجسر مغلقٌ"));
    assertEquals("+جسر مغلق", parsed("\"الجسر مغلق\""));
    assertEquals("+جسر-مغلق", parsed("الجسر -مغلق"));
    assertEquals("+x-a b", parsed("-\"a b\" x"));
    assertEquals("+x+a b+y", parsed("x\"a b\"y"));
  }

  @Test
  void marksOfAnySort() {
    for (String marks : List.of("«»", "“”", "„“", "»«", "\"»")) {
      assertEquals("+a b", parsed(marks.charAt(0) + "a b" + marks.charAt(1)));
    }
  }

  @Test
  void whatIsLeftOpenClosesAtTheEnd() {
    assertEquals("+x+a b", parsed("x \"a b"));
    assertEquals("+a", parsed("a\""));
    assertEquals("+a", parsed("a \" \""));
  }

  @Test
  void aMinusAloneIsNoOperator() {
    assertEquals("+a+b", parsed("a - b"));
    assertEquals("+a b", parsed("a-b"));
    assertEquals("+a", parsed("a -"));
    assertEquals("-a", parsed("-a"));
    assertEquals("+a", parsed("a -…"));
  }

  @Test
  void digitsAndSigns() {
    assertEquals("+12", parsed("١٢"));
    assertEquals("+2015 16", parsed("2015/16"));
    assertEquals("+near+not+or", parsed("NEAR NOT OR"));
  }

  @Test
  void nothingIsNoQuestion() {
    assertEquals(Query.EMPTY, parser.parse(""));
    assertEquals(Query.EMPTY, parser.parse(" \t\u00a0\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"؟", "\"\"", "-", "- -", "…", "\"؟؟\" !!"})
  void questionsWithoutAWordAreRefusedInOneLine(String typed) {
    BadQuery bad = assertThrows(BadQuery.class, () -> parser.parse(typed));
    assertTrue(bad.getMessage().startsWith("no word to search for in "), bad.getMessage());
  }

  @Test
  void soManyWordsAreTooMany() {
    String many = Stream.generate(() -> "كلمة").limit(65).reduce("", (a, b) -> a + " " + b);
    BadQuery bad = assertThrows(BadQuery.class, () -> parser.parse(many));
    assertEquals("65 words to search for; type at most 64", bad.getMessage());
    assertEquals(64, parser.parse(many.replaceFirst("كلمة", "")).wanted().size());
  }

  @Property(tries = 2000)
  void whateverIsTypedIsAQueryOrOneLine(@ForAll String typed) {
    Query query;
    try {
      query = parser.parse(typed);
    } catch (BadQuery e) {
      assertEquals(1, e.getMessage().lines().count());
      assertFalse(typed.isBlank());
      return;
    }
    assertEquals(query, parser.parse(" " + typed + "\u00a0"));
    Stream.concat(query.wanted().stream(), query.unwanted().stream())
        .flatMap(phrase -> phrase.stems().stream())
        .forEach(stem -> assertFalse(stem.isEmpty()));
  }
}
