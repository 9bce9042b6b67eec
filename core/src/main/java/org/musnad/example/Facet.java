package org.musnad.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.Reading;
import org.musnad.mention.Entity;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.text.Span;

/** The part of a reading that an example shows: the word after its opening backticks says which. */
public enum Facet {
  STATEMENTS("example") {
    @Override
    void write(Lines lines, Reading reading) {
      List<Expectation> found = reading.statements().stream().map(Expectation::of).toList();
      ExampleWriter.write(found, lines.text).lines().forEach(lines.all::add);
    }
  },
  TIMES("times") {
    @Override
    void write(Lines lines, Reading reading) {
      reading.times().forEach(t -> lines.add(t.type().word() + " " + t.value(), t.span()));
    }
  },
  PLACES("places") {
    @Override
    void write(Lines lines, Reading reading) {
      for (PlaceMention mention : reading.places()) {
        String country = mention.place().country();
        lines.add(
            (country == null ? "-" : country) + " " + mention.place().name(), mention.first());
      }
    }
  },
  MOVEMENTS("movements") {
    @Override
    void write(Lines lines, Reading reading) {
      for (Movement movement : reading.movements()) {
        lines.add(movement.hypothetical() ? "hypothetical" : "actual", movement.trigger());
        lines.field("mover", movement.mover());
        lines.field("from", movement.from());
        lines.field("to", movement.to());
        movement.quantities().forEach(q -> lines.field(Lines.number(q.value()), q.span()));
        lines.field("when", movement.when());
        lines.field("statement", movement.statement());
      }
    }
  },
  ENTITIES("entities") {
    @Override
    void write(Lines lines, Reading reading) {
      for (Entity entity : reading.entities()) {
        lines.all.add(entity.type().word() + "  " + entity.name());
        entity.mentions().forEach(m -> lines.field("mention", m));
      }
    }
  },
  METADATA("metadata") {
    @Override
    void write(Lines lines, Reading reading) {
      Metadata metadata = reading.metadata();
      lines.top("title", metadata.title());
      lines.top("section", metadata.section());
      lines.top("byline", metadata.byline());
      lines.top("dateline", metadata.dateline());
      metadata.credits().forEach(c -> lines.top("credit " + c.code(), c.span()));
      if (metadata.published() != null && metadata.basis() != Metadata.Basis.GIVEN) {
        lines.all.add(metadata.basis().word() + "  " + metadata.published());
      }
    }
  },
  CHECKS("checks") {
    @Override
    void write(Lines lines, Reading reading) {
      for (var check : reading.checks()) {
        lines.add(check.rule(), check.span());
        lines.field("message", check.message());
        lines.field("evidence", check.evidence());
      }
    }
  },
  RHETORIC("rhetoric") {
    @Override
    void write(Lines lines, Reading reading) {
      for (Rhetoric rhetoric : reading.rhetoric()) {
        lines.add(rhetoric.technique() + " " + rhetoric.entry(), rhetoric.span());
        lines.field("in", rhetoric.in());
      }
    }
  };

  private final String word;

  Facet(String word) {
    this.word = word;
  }

  /** The word after the opening backticks. */
  public String word() {
    return word;
  }

  /** The facet that {@code word} opens. */
  static Optional<Facet> of(String word) {
    return Stream.of(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** What a reading has of this facet, as the lines below the divider of an example. */
  public List<String> lines(Reading reading) {
    Lines lines = new Lines(reading.article().text());
    write(lines, reading);
    return lines.all.isEmpty() ? List.of("none") : List.copyOf(lines.all);
  }

  abstract void write(Lines lines, Reading reading);

  /** The lines of one example. */
  static final class Lines {
    private static final int COLUMN = 28;

    final List<String> all = new ArrayList<>();
    final String text;
    private final Quoted quoted;

    Lines(String text) {
      this.text = text;
      this.quoted = new Quoted(text);
    }

    void add(String key, Span words) {
      all.add(key + " ".repeat(Math.max(2, COLUMN - key.length())) + quoted.quote(words));
    }

    void top(String key, @Nullable Span words) {
      if (words != null) {
        add(key, words);
      }
    }

    void field(String key, @Nullable Span words) {
      if (words != null) {
        add("  " + key, words);
      }
    }

    void field(String key, @Nullable String value) {
      if (value != null) {
        all.add("  " + key + " ".repeat(Math.max(2, COLUMN - 2 - key.length())) + value);
      }
    }

    static String number(double value) {
      return value == Math.rint(value)
          ? String.valueOf((long) value)
          : String.format(Locale.ROOT, "%s", value);
    }
  }
}
