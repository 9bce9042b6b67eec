package org.musnad.rhetoric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

class MakeUpTest {
  private static final String TEXT = "He said one two three. Own words. She: four";

  private static Statement statement(String id, Kind kind, Span... content) {
    Identified identified = kind == Kind.UNKNOWN ? Identified.ANONYMOUS : Identified.NAMED;
    Link link = new Link(null, false, kind, identified, null, null);
    return new Statement(
        id,
        new Span(0, TEXT.length()),
        Act.ASSERT,
        Mode.INDIRECT,
        null,
        List.of(content),
        List.of(link),
        null,
        "x");
  }

  private static Span at(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static final List<Statement> STATEMENTS =
      List.of(
          statement("s1", Kind.PERSON, at("one two three")),
          statement("s2", Kind.MEDIA, at("two")),
          statement("s3", Kind.PERSON, at("four")));

  @Test
  void whoseWordsStandWhere() {
    Voices voices = new Voices(STATEMENTS);
    assertNull(voices.at(TEXT.indexOf("said")));
    assertEquals("s1", voices.at(TEXT.indexOf("one")));
    assertEquals("s2", voices.at(TEXT.indexOf("two")), "the inner one's");
    assertEquals("s1", voices.at(TEXT.indexOf("three")));
    assertNull(voices.at(TEXT.indexOf("Own")));
    assertEquals("s3", voices.at(TEXT.length() - 1));
    assertNull(voices.at(TEXT.length()));
  }

  @Test
  void everythingAddsUpAndCanBeTraced() {
    List<Span> sentences = List.of(at("He said one two three."), at("Own words."), at("She: four"));
    MakeUp makeUp = MakeUp.of(TEXT, sentences, STATEMENTS);
    assertEquals(35, makeUp.characters());
    assertEquals(20, makeUp.ownCharacters());
    assertEquals(57, makeUp.ownShare());
    assertEquals(
        List.of("He said", ". Own words. She:"),
        makeUp.ownVoice().stream().map(s -> s.of(TEXT)).toList());
    assertEquals(1, makeUp.ownSentences());
    assertEquals(
        List.of(
            new MakeUp.Share(Kind.PERSON, Identified.NAMED, List.of("s1", "s3"), 12),
            new MakeUp.Share(Kind.MEDIA, Identified.NAMED, List.of("s2"), 3)),
        makeUp.shares());
  }

  @Test
  void aTextWithNoStatementIsAllTheWriters() {
    MakeUp makeUp = MakeUp.of("a b", List.of(new Span(0, 3)), List.of());
    assertEquals(100, makeUp.ownShare());
    assertEquals(List.of(), makeUp.shares());
    assertEquals(0, MakeUp.of("", List.of(), List.of()).ownShare());
  }
}
