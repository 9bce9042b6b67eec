package org.musnad.app.view;

import java.util.Locale;
import org.musnad.Reading;
import org.musnad.check.Check;
import org.musnad.mention.Entity;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;
import org.musnad.text.Plain;
import org.musnad.time.Timex;

/** Writes checks, times, places, movements and entities, each with its reason. */
final class FindingSections {
  private static final int NOTE = 10;

  private final Sheet sheet;

  FindingSections(Sheet sheet) {
    this.sheet = sheet;
  }

  void checks(Reading reading) {
    if (reading.checks().isEmpty()) {
      return;
    }
    sheet.heading("Checks: a table shows otherwise");
    for (Check check : reading.checks()) {
      sheet.placed(check.span()).add(sheet.styled(Style.YELLOW, sheet.words(check.span())));
      sheet.add("  " + check.rule()).line();
      sheet.message(check.message(), NOTE);
      for (String row : check.evidence().split("; ")) {
        sheet.note(row, NOTE + 2);
      }
    }
  }

  void times(Reading reading) {
    if (reading.times().isEmpty()) {
      return;
    }
    sheet.heading("Times");
    for (Timex time : reading.times()) {
      sheet.placed(time.span()).label(time.value(), 18).add(sheet.words(time.span()));
      sheet.add("  " + time.type().word()).line();
      String from = time.anchor() == null ? "" : "reckoned from " + time.anchor() + "; ";
      sheet.note(from + time.reason(), NOTE);
    }
  }

  void places(Reading reading) {
    if (reading.places().isEmpty()) {
      return;
    }
    sheet.heading("Places");
    for (PlaceMention mention : reading.places()) {
      String country = mention.place().country();
      Point point = mention.place().point();
      sheet.placed(mention.first()).add(sheet.words(mention.first())).add("  ");
      sheet.add(Layout.name(mention.place().name()) + (country == null ? "" : ", " + country));
      sheet.add(point == null ? "" : "  " + degrees(point));
      sheet.add(times(mention.mentions().size())).line();
      sheet.note(mention.reason(), NOTE);
    }
  }

  private static String degrees(Point point) {
    return String.format(Locale.ROOT, "%.2f, %.2f", point.latitude(), point.longitude());
  }

  private static String times(int mentions) {
    return mentions == 1 ? "" : "  ×" + mentions;
  }

  void movements(Reading reading) {
    if (reading.movements().isEmpty()) {
      return;
    }
    sheet.heading("Movements");
    for (Movement movement : reading.movements()) {
      sheet.placed(movement.trigger());
      sheet.add(sheet.styled(Style.YELLOW, sheet.words(movement.trigger()))).add("  ");
      sheet.add(sheet.wordsOrDash(movement.mover())).line();
      sheet.add(" ".repeat(NOTE)).add("from ").add(sheet.wordsOrDash(movement.from()));
      sheet.add(" to ").add(sheet.wordsOrDash(movement.to())).line();
      sheet.add(" ".repeat(NOTE)).add(sheet.styled(Style.DIM, about(movement))).line();
    }
  }

  private String about(Movement movement) {
    StringBuilder about = new StringBuilder();
    about.append(movement.hypothetical() ? "hypothetical" : "actual");
    about.append(movement.statement() == null ? ", own voice" : ", in " + movement.statement());
    if (movement.when() != null) {
      about.append(", ").append(movement.when());
    }
    for (Movement.Quantity quantity : movement.quantities()) {
      about.append(", ").append(Layout.arabic(number(quantity.value()) + " " + quantity.unit()));
    }
    return about.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  void entities(Reading reading) {
    if (reading.entities().isEmpty()) {
      return;
    }
    sheet.heading("Entities");
    for (Entity entity : reading.entities()) {
      sheet.add("  ").label(entity.id(), 5).label(entity.type().word(), 14);
      sheet.add(Layout.arabic(Plain.of(entity.name())));
      sheet.add(times(entity.mentions().size())).add("  ");
      sheet.add(sheet.places(entity.mentions())).line();
    }
  }
}
