package org.musnad.token;

import java.util.Map;

/** What signs are, by their characters. */
final class Marks {
  /** The longest quotation in doubled brackets. */
  private static final int LONGEST_DOUBLED = 600;

  /** Inches after a number; some newsrooms close quotations with it. */
  static final char INCHES = '\u2033';

  private static final int LONGEST_ENTITY = 10;

  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("amp", '&'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", ' '),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("laquo", '\u00AB'),
          Map.entry("raquo", '\u00BB'),
          Map.entry("ldquo", '\u201C'),
          Map.entry("rdquo", '\u201D'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("rsquo", '\u2019'),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("hellip", '\u2026'));

  private Marks() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean joinsDigits(char c) {
    return c == '.' || c == ',' || c == ':' || c == '/' || c == '\u066B' || c == '\u066C';
  }

  static Type type(char c) {
    return switch (c) {
      case '"',
          '\u00AB',
          '\u00BB',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u2018',
          '\u2019',
          '\u201A',
          '\u2033',
          '\u2039',
          '\u203A',
          '\uFF02',
          '\u275D',
          '\u275E',
          '\'',
          '`',
          '{',
          '}',
          '\uFD3E',
          '\uFD3F' ->
          Type.QUOTE;
      case ',', '\u060C', '\uFF0C' -> Type.COMMA;
      case '.', '!', '?', '\u061F', '\u2026', '\u06D4' -> Type.STOP;
      case ':', '\uFF1A' -> Type.COLON;
      case ';', '\u061B' -> Type.SEMICOLON;
      case '(', '[' -> Type.OPEN;
      case ')', ']' -> Type.CLOSE;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u0640', '|' ->
          Type.DASH;
      default -> Type.OTHER;
    };
  }

  /** {@code ''كلام''}, {@code <<كلام>>}: two signs that are one quotation mark. */
  static boolean isDoubled(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '<' || c == '>') && i + 1 < text.length() && text.charAt(i + 1) == c
        || (c == '(' || c == ')') && isDoubledBracket(text, i);
  }

  /** {@code ((كلام))}: not where brackets stand within brackets, {@code (كلام (شرح))}. */
  private static boolean isDoubledBracket(String text, int i) {
    char c = text.charAt(i);
    char pair = c == '(' ? ')' : '(';
    int way = c == '(' ? 1 : -1;
    int second = i + 1;
    if (second >= text.length() || text.charAt(second) != c) {
      return false;
    }
    int from = way > 0 ? second + 1 : i - 1;
    for (int j = from; j >= 0 && j < text.length() && Math.abs(j - i) < LONGEST_DOUBLED; j += way) {
      char d = text.charAt(j);
      if (d == '\n' || d == c) {
        return false;
      }
      if (d == pair) {
        int next = j + way;
        return next >= 0 && next < text.length() && text.charAt(next) == pair;
      }
    }
    return false;
  }

  /** Whether a quotation mark is made to open, or to close, or could do both. */
  static int side(char c) {
    return switch (c) {
      case '\u00AB',
          '\u201C',
          '\u201E',
          '\u201F',
          '\u2018',
          '\u201A',
          '\u2039',
          '\u275D',
          '{',
          '<',
          '(',
          '\uFD3F' ->
          1;
      case '\u00BB', '\u201D', '\u2019', '\u2033', '\u203A', '\u275E', '}', '>', ')', '\uFD3E' ->
          -1;
      default -> 0;
    };
  }

  /** Marks that pair with each other have the same family. */
  static int family(char c) {
    return switch (c) {
      case '\u00AB', '\u00BB', '\u2039', '\u203A' -> 1;
      case '\u2018', '\u2019', '\u201A', '\'', '`' -> 2;
      case '"', '\uFF02' -> 3;
      case '{', '}' -> 5;
      case '\uFD3E', '\uFD3F' -> 6; // verses of the Koran
      case '<', '>' -> 7;
      case '(', ')' -> 8;
      default -> 4;
    };
  }

  /** Where the HTML entity that begins at {@code begin} ends, or 0 if there is none. */
  static int entityEnd(String text, int begin) {
    int last = Math.min(text.length(), begin + LONGEST_ENTITY);
    for (int i = begin + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return entity(text, begin, i + 1) == 0 ? 0 : i + 1;
      }
      if (c >= 0x80 || (!Character.isLetterOrDigit(c) && c != '#')) {
        return 0;
      }
    }
    return 0;
  }

  /** The character that an HTML entity stands for, or 0 where it is not known. */
  static char entity(String text, int begin, int end) {
    String name = text.substring(begin + 1, end - 1);
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, (char) 0);
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return code > 0 && code < 0x10000 ? (char) code : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
