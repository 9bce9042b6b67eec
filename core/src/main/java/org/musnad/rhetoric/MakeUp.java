package org.musnad.rhetoric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/**
 * How much of a text is the writer's own voice, and on whose word the rest stands in the end.
 * Characters are code points, white space left out. Every number can be traced: to the spans of
 * {@link #ownVoice}, and to the statements of each share. Immutable.
 *
 * @param characters all characters
 * @param ownCharacters those that stand in no statement's content
 * @param ownVoice where they stand
 * @param sentences all sentences
 * @param ownSentences those that hold nothing of a statement's content
 * @param shares the rest, by the origin of the statement that it stands in; the largest first
 */
public record MakeUp(
    int characters,
    int ownCharacters,
    List<Span> ownVoice,
    int sentences,
    int ownSentences,
    List<Share> shares) {
  private static final char FIRST_WIDE_SPACE = '\u1680';

  /** Copies the lists. */
  public MakeUp {
    ownVoice = List.copyOf(ownVoice);
    shares = List.copyOf(shares);
  }

  /**
   * What stands on the word of one sort of origin. Of nested statements the inner one counts.
   *
   * @param kind what sort of source the origin is
   * @param identified how far it can be found
   * @param statements the ids of the statements
   * @param characters the characters of their contents
   */
  public record Share(Kind kind, Identified identified, List<String> statements, int characters) {

    /** Copies the list. */
    public Share {
      statements = List.copyOf(statements);
    }
  }

  /** The make-up of a text. */
  public static MakeUp of(String text, List<Span> sentences, List<Statement> statements) {
    Voices voices = new Voices(statements);
    List<Span> own = new ArrayList<>();
    Map<String, Integer> said = new HashMap<>();
    int ownCharacters = 0;
    for (Map.Entry<Integer, String> voice : voices.changes().entrySet()) {
      Integer next = voices.changes().higherKey(voice.getKey());
      Span span = new Span(voice.getKey(), next == null ? text.length() : next);
      int characters = characters(text, span);
      if (!voice.getValue().isEmpty()) {
        said.merge(voice.getValue(), characters, Integer::sum);
      } else if (characters > 0) {
        own.add(trim(text, span));
        ownCharacters += characters;
      }
    }
    int attributed = said.values().stream().mapToInt(Integer::intValue).sum();
    return new MakeUp(
        ownCharacters + attributed,
        ownCharacters,
        own,
        sentences.size(),
        ownSentences(sentences, statements),
        shares(statements, said));
  }

  private static List<Share> shares(List<Statement> statements, Map<String, Integer> said) {
    Map<List<Object>, List<String>> byOrigin = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Link origin = statement.origin();
      byOrigin
          .computeIfAbsent(List.of(origin.kind(), origin.identified()), o -> new ArrayList<>())
          .add(statement.id());
    }
    List<Share> shares = new ArrayList<>();
    byOrigin.forEach(
        (origin, ids) -> {
          int characters = ids.stream().mapToInt(id -> said.getOrDefault(id, 0)).sum();
          Kind kind = (Kind) origin.get(0);
          shares.add(new Share(kind, (Identified) origin.get(1), ids, characters));
        });
    shares.sort((a, b) -> b.characters() - a.characters());
    return shares;
  }

  private static int ownSentences(List<Span> sentences, List<Statement> statements) {
    TreeMap<Integer, Integer> contents = new TreeMap<>();
    for (Statement statement : statements) {
      statement.content().forEach(c -> contents.merge(c.begin(), c.end(), Math::max));
    }
    int own = 0;
    int reached = 0;
    for (Span sentence : sentences) {
      // All that begins before the sentence ends, and the furthest that any of it reaches.
      for (int end : contents.headMap(sentence.end()).values()) {
        reached = Math.max(reached, end);
      }
      contents.headMap(sentence.end()).clear();
      own += reached <= sentence.begin() ? 1 : 0;
    }
    return own;
  }

  private static Span trim(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** As {@link Character#isWhitespace(char)}, quicker for the letters that most texts are of. */
  private static boolean isSpace(char c) {
    return (c <= ' ' || c >= FIRST_WIDE_SPACE) && Character.isWhitespace(c);
  }

  private static int characters(String text, Span span) {
    int count = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean second =
          Character.isLowSurrogate(c)
              && i > span.begin()
              && Character.isHighSurrogate(text.charAt(i - 1));
      count += second || isSpace(c) ? 0 : 1;
    }
    return count;
  }

  /** The share of the text in the writer's own voice, in whole per cent. */
  public long ownShare() {
    return characters == 0 ? 0 : Math.round(100.0 * ownCharacters / characters);
  }
}
