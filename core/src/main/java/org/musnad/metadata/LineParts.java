package org.musnad.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.metadata.Segment.Kind;
import org.musnad.time.Times;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Cuts lines at the head of an article into segments and says what each is: {@code الرياض - واس:},
 * {@code تقارير | 5 نوفمبر | فلان:}, {@code فلان (مكة المكرمة)}.
 */
final class LineParts {
  private static final char TATWEEL = '\u0640';
  private static final int LONGEST_HEAD = 24;
  private static final int LONGEST_PART = 5;
  private static final int LONGEST_NAME = 4;

  /** The value of a segment that is a mere number: {@code الكويت - 28 - 7 (كونا)}. */
  static final String NUMBER = "number";

  /**
   * The segments at the head of a line.
   *
   * @param parts the segments
   * @param end the token that they end before
   * @param closed whether a colon or dash ends them, rather than the line
   */
  record Head(List<Segment> parts, int end, boolean closed) {
    boolean has(Kind kind) {
      return LineParts.has(parts, kind);
    }
  }

  private final Tokens tokens;
  private final Times times;
  private final MetadataRules rules;

  LineParts(Tokens tokens, Times times, MetadataRules rules) {
    this.tokens = tokens;
    this.times = times;
    this.rules = rules;
  }

  /** All segments of a line, the unknown ones as well. */
  List<Segment> all(int first, int end) {
    List<Segment> parts = new ArrayList<>();
    for (int i = first; i < end; ) {
      Segment part = separates(i) ? null : next(i, end);
      if (part != null) {
        parts.add(part);
      }
      i = part == null ? i + 1 : part.end();
    }
    return settled(parts);
  }

  /** The segments at the head of the line {@code [first, end)}, before its first sentence. */
  Head head(int first, int end) {
    List<Segment> parts = new ArrayList<>();
    int i = first;
    int last = Math.min(end, first + LONGEST_HEAD);
    while (i < last && !tokens.is(i, Type.STOP)) {
      if (separates(i)) {
        if (tokens.is(i, Type.COLON)) {
          return new Head(settled(parts), i + 1, true);
        }
        i++;
        continue;
      }
      Segment part = next(i, end);
      if (part.is(Kind.UNKNOWN) && (part.length() > LONGEST_PART || speaks(part))) {
        break;
      }
      parts.add(part);
      i = part.end();
    }
    boolean dash =
        i > first && (tokens.is(i - 1, Type.DASH) || isSlash(i - 1) || i < end && isDrawnOut(i));
    boolean bracket = i > first && tokens.is(i - 1, Type.CLOSE);
    return new Head(settled(parts), i, dash || bracket);
  }

  private boolean separates(int i) {
    Type type = tokens.type(i);
    return type != Type.WORD && type != Type.NUMBER;
  }

  private boolean isSlash(int i) {
    return tokens.is(i, Type.OTHER) && tokens.surface(i).equals("/");
  }

  private boolean speaks(Segment part) {
    for (int i = part.first(); i < part.end(); i++) {
      Word word = tokens.word(i);
      if (word.finiteCue() != null || word.verb() && !word.name() && !word.placeOrCapital()) {
        return true;
      }
    }
    return false;
  }

  /** The segment that begins at token {@code i}: up to a separator, a date or an agency. */
  private Segment next(int i, int end) {
    int date = times.dateEnd(i);
    if (date > i) {
      return new Segment(i, date, Kind.DATE, "");
    }
    PhraseBook.Found agency = rules.agencies().at(tokens, i);
    if (agency != null && (ends(agency.end(), end) || !tokens.word(i).known())) {
      return new Segment(i, agency.end(), Kind.AGENCY, agency.value());
    }
    int j = i;
    while (j < end && !separates(j) && (j == i || !breaks(i, j, end))) {
      j++;
    }
    return known(i, j);
  }

  private boolean ends(int at, int end) {
    return at >= end
        || isDrawnOut(at)
        || separates(at)
        || times.dateEnd(at) > at
        || tokens.word(at).conjunction();
  }

  /**
   * Whether a segment from {@code first} on ends before token {@code j} though no sign is there.
   */
  private boolean breaks(int first, int j, int end) {
    if (times.dateEnd(j) > j || isDrawnOut(j)) {
      return true;
    }
    PhraseBook.Found agency = rules.agencies().at(tokens, j);
    return agency != null && ends(agency.end(), end) && (agency.end() - j > 1 || isPlace(first, j));
  }

  /** A tatweel by itself before the token, which some newsrooms use for a dash. */
  private boolean isDrawnOut(int j) {
    for (int at = tokens.end(j - 1); at < tokens.begin(j); at++) {
      if (tokens.text().charAt(at) == TATWEEL) {
        return true;
      }
    }
    return false;
  }

  private Segment known(int first, int end) {
    PhraseBook.Found word = rules.words().at(tokens, first);
    if (word != null) {
      Segment part = byWord(first, end, word);
      if (part != null) {
        return part;
      }
    }
    int last = end;
    while (last > first + 1 && isJoint(last - 1)) {
      last--;
    }
    if (isPlace(first, last) || isState(first, last)) {
      return new Segment(first, last, Kind.PLACE, "");
    }
    if (end == first + 1 && tokens.is(first, Type.NUMBER)) {
      return new Segment(first, end, Kind.DATE, NUMBER);
    }
    Kind kind =
        isOutlet(first, end) ? Kind.OUTLET : isName(first, end) ? Kind.BYLINE : Kind.UNKNOWN;
    return new Segment(first, end, kind, "");
  }

  private @Nullable Segment byWord(int first, int end, PhraseBook.Found word) {
    boolean whole = word.end() == end;
    return switch (word.value()) {
      case "section" -> whole ? new Segment(first, end, Kind.SECTION, "") : null;
      case "byline" ->
          whole
              ? new Segment(first, end, Kind.WORD, "byline")
              : end - word.end() <= LONGEST_NAME && !tokens.word(word.end()).definite()
                  ? new Segment(word.end(), end, Kind.BYLINE, "")
                  : null;
      case "own", "published", "joint" ->
          whole ? new Segment(first, end, Kind.WORD, word.value()) : null;
      default -> null;
    };
  }

  /** {@code في} after a city, before a date. */
  private boolean isJoint(int i) {
    PhraseBook.Found word = rules.words().at(tokens, i);
    return word != null && word.value().equals("joint");
  }

  private boolean isPlace(int first, int end) {
    for (int i = first; i < end; ) {
      int next = placeEnd(i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return end > first;
  }

  /** {@code الإمارات العربية المتحدة}: a place with definite adjectives. */
  private boolean isState(int first, int end) {
    int i = placeEnd(first);
    boolean state = i > first && end - first <= LONGEST_NAME;
    while (state && i < end) {
      state = tokens.word(i).definite();
      i++;
    }
    return state;
  }

  private int placeEnd(int i) {
    Word word = tokens.word(i);
    for (Phrase phrase : word.phrases().all()) {
      boolean place = phrase.feature() == Feature.PLACE || phrase.feature() == Feature.COUNTRY;
      if (place && fits(phrase, i)) {
        return i + phrase.keys().size();
      }
    }
    return word.placeOrCapital() ? i + 1 : i;
  }

  private boolean fits(Phrase phrase, int i) {
    for (int k = 1; k < phrase.keys().size(); k++) {
      if (!tokens.word(i + k).key().equals(phrase.keys().get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOutlet(int first, int end) {
    for (int i = first; i < end && end - first <= LONGEST_NAME; i++) {
      PhraseBook.Found found = rules.words().at(tokens, i);
      if (found != null && found.value().equals("outlet-word")) {
        return true;
      }
    }
    Word word = tokens.word(first);
    for (Phrase phrase : word.phrases().all()) {
      if (phrase.feature() == Feature.OUTLET && fits(phrase, first)) {
        return first + phrase.keys().size() == end;
      }
    }
    return end == first + 1 && word.is(Feature.OUTLET);
  }

  /** Two to four words that begin as a personal name does. */
  private boolean isName(int first, int end) {
    Word word = tokens.word(first);
    boolean given = word.given();
    return given && end - first >= 2 && end - first <= LONGEST_NAME;
  }

  /** What the neighbours of an unknown segment make of it. */
  private List<Segment> settled(List<Segment> parts) {
    boolean place = has(parts, Kind.PLACE);
    boolean source = has(parts, Kind.AGENCY) || has(parts, Kind.OUTLET) || has(parts, Kind.WORD);
    boolean writer = has(parts, Kind.BYLINE);
    List<Segment> settled = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < parts.size(); i++) {
      Segment part = parts.get(i);
      boolean afterBy = i > 0 && parts.get(i - 1).value().equals("byline");
      if (!part.is(Kind.UNKNOWN) || part.length() > LONGEST_NAME || speaks(part)) {
        settled.add(part);
        continue;
      }
      if (afterBy) {
        part = part.as(Kind.BYLINE);
      } else if ((source || writer) && !place && !named) {
        part = part.as(Kind.PLACE);
        named = true;
      } else if (part.length() > 1 && place && !writer && !tokens.word(part.first()).definite()) {
        part = part.as(Kind.BYLINE);
      }
      settled.add(part);
    }
    return settled;
  }

  static boolean has(List<Segment> parts, Kind kind) {
    for (Segment part : parts) {
      if (part.is(kind)) {
        return true;
      }
    }
    return false;
  }
}
