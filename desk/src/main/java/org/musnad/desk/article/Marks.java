package org.musnad.desk.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.Standing;
import org.musnad.ledger.json.JsonReading;
import org.musnad.mention.Identified;

/** All marks of a reading. */
final class Marks {
  private record Place(Layer layer, int begin, int end) {}

  /** One mark of a layer at a place: a source that twenty statements take up is marked once. */
  private final Set<Place> marked = new HashSet<>();

  private final List<Mark> marks = new ArrayList<>();

  private Marks() {}

  /** The marks of a reading, layer by layer. */
  static List<Mark> of(JsonReading reading) {
    Marks marks = new Marks();
    reading.statements().forEach(marks::statement);
    marks.entities(reading);
    marks.findings(reading);
    return marks.marks;
  }

  /** How far the origin of a statement can be found. */
  static Standing standing(JsonReading.Link link) {
    String source = link.source() == null ? null : link.source().text();
    return Standing.of(source, identified(link.identified()));
  }

  /** The constant that a reading writes so. */
  static Identified identified(String word) {
    return Identified.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void statement(JsonReading.Statement statement) {
    String style = standing(statement.origin()).word();
    boolean lead = true;
    for (JsonReading.Slice slice : statement.content()) {
      add(new Mark(Layer.STATEMENTS, slice.begin(), slice.end(), statement.id(), style, lead));
      lead = false;
    }
    cue(statement.cue(), statement);
    for (JsonReading.Link link : statement.chain()) {
      cue(link.cue(), statement);
      JsonReading.Slice source = link.source();
      if (source != null) {
        String word = standing(link).word();
        add(new Mark(Layer.SOURCES, source.begin(), source.end(), statement.id(), word, false));
      }
    }
  }

  private void cue(JsonReading.@Nullable Cue cue, JsonReading.Statement statement) {
    if (cue != null) {
      add(new Mark(Layer.CUES, cue.begin(), cue.end(), statement.id(), "", false));
    }
  }

  private void entities(JsonReading reading) {
    for (JsonReading.Entity entity : reading.entities()) {
      for (JsonReading.Offsets each : entity.mentions()) {
        add(new Mark(Layer.ENTITIES, each.begin(), each.end(), entity.id(), entity.type(), false));
      }
    }
  }

  private void findings(JsonReading reading) {
    int number = 0;
    for (JsonReading.Time each : reading.times()) {
      add(new Mark(Layer.TIMES, each.begin(), each.end(), "t" + ++number, "", false));
    }
    number = 0;
    for (JsonReading.Place place : reading.places()) {
      number++;
      for (JsonReading.Offsets each : place.mentions()) {
        add(new Mark(Layer.PLACES, each.begin(), each.end(), "p" + number, "", false));
      }
    }
    number = 0;
    for (JsonReading.Movement each : reading.movements()) {
      JsonReading.Slice trigger = each.trigger();
      add(new Mark(Layer.MOVEMENTS, trigger.begin(), trigger.end(), "m" + ++number, "", false));
    }
    number = 0;
    for (JsonReading.Check each : reading.checks()) {
      add(new Mark(Layer.CHECKS, each.begin(), each.end(), "c" + ++number, "", false));
    }
    number = 0;
    for (JsonReading.Rhetoric each : reading.rhetoric()) {
      add(new Mark(Layer.RHETORIC, each.begin(), each.end(), "r" + ++number, "", false));
    }
  }

  /** Two statements may share a content; then both have their label. */
  private void add(Mark mark) {
    if (marked.add(new Place(mark.layer(), mark.begin(), mark.end()))
        || mark.layer() == Layer.STATEMENTS) {
      marks.add(mark);
    }
  }
}
