package org.musnad.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.metadata.Metadata;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.Span;
import org.musnad.time.Timex;
import org.musnad.token.Tokens;

/**
 * When one text was published, what times its sentences speak of, and who speaks in it. What a
 * sentence says is found out once, so that a long sentence with many offices costs no more.
 */
final class Setting {
  /** What happened so long ago at most, or is so near ahead, is news. */
  private static final int NEWS_DAYS = 14;

  private final Tokens tokens;
  private final @Nullable VagueDay published;
  private final boolean inferred;
  private final Asides asides;
  private final Map<Integer, List<VagueDay>> days = new HashMap<>();
  private final Map<Integer, Boolean> news = new HashMap<>();
  private final Map<Integer, Boolean> otherYears = new HashMap<>();

  /** Where sources begin, and the furthest that any source ends which begins there or before. */
  private final TreeMap<Integer, Integer> sources = new TreeMap<>();

  Setting(
      Tokens tokens,
      Metadata metadata,
      List<Timex> times,
      List<Statement> statements,
      Asides asides) {
    this.tokens = tokens;
    String day = metadata.published();
    this.published = day == null ? null : VagueDay.parse(day).orElse(null);
    this.inferred = metadata.basis() == Metadata.Basis.INFERRED;
    this.asides = asides;
    noteDays(times);
    noteSources(statements);
  }

  /** Sorts the times, which are in the order of the text, into its sentences. */
  private void noteDays(List<Timex> times) {
    int sentence = 0;
    for (Timex time : times) {
      while (sentence + 1 < tokens.sentenceCount()
          && tokens.begin(tokens.sentenceBegin(sentence + 1)) <= time.span().begin()) {
        sentence++;
      }
      List<VagueDay> list = days.computeIfAbsent(sentence, s -> new ArrayList<>());
      VagueDay.parse(time.value()).ifPresent(list::add);
    }
  }

  private void noteSources(List<Statement> statements) {
    for (Statement statement : statements) {
      for (Link link : statement.chain()) {
        if (link.source() != null) {
          sources.merge(link.source().begin(), link.source().end(), Math::max);
        }
      }
    }
    int furthest = 0;
    for (Map.Entry<Integer, Integer> source : sources.entrySet()) {
      furthest = Math.max(furthest, source.getValue());
      source.setValue(furthest);
    }
  }

  /** The day of publication, or null where it is not known. */
  @Nullable VagueDay published() {
    return published;
  }

  /** Whether that day was worked out, and may be mistaken. */
  boolean inferred() {
    return inferred;
  }

  /** Whether the words lie in what the text takes as one source. */
  boolean isSource(Span words) {
    Map.Entry<Integer, Integer> source = sources.floorEntry(words.begin());
    return source != null && source.getValue() >= words.end();
  }

  /** The days that the times in a sentence fall on, as far as they do. */
  Stream<VagueDay> days(int sentence) {
    return days.getOrDefault(sentence, List.of()).stream();
  }

  /** Whether a sentence says that it tells what has just happened. */
  boolean isNews(int sentence, VagueDay day) {
    return news.computeIfAbsent(sentence, s -> findNews(s, day));
  }

  private boolean findNews(int sentence, VagueDay day) {
    VagueDay around =
        new VagueDay(day.first().minusDays(NEWS_DAYS), day.last().plusDays(NEWS_DAYS));
    return asides.inSentence(sentence, Aside.NOW)
        || days(sentence).anyMatch(d -> d.isDay() && !d.before(around) && !around.before(d));
  }

  /** Whether a sentence names a year that was not that of publication. */
  boolean namesAnotherYear(int sentence, VagueDay day) {
    return otherYears.computeIfAbsent(sentence, s -> findOtherYear(s, day));
  }

  private boolean findOtherYear(int sentence, VagueDay day) {
    for (int i = tokens.sentenceBegin(sentence); i < tokens.sentenceEnd(sentence); i++) {
      int year = Years.of(tokens.word(i).key());
      if (year != Years.NONE && year != day.first().getYear() && year != day.last().getYear()) {
        return true;
      }
    }
    return days(sentence).anyMatch(d -> d.last().getYear() < day.first().getYear());
  }
}
