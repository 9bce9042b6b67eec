package org.musnad.app.view;

import org.jspecify.annotations.Nullable;
import org.musnad.Reading;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/** Writes statements with their chains, from the reader to the origin. */
final class StatementSection {
  private static final String INDENT = "    ";
  private static final String NEXT_LINK = INDENT + "    ← ";

  private final Sheet sheet;

  StatementSection(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Reading reading) {
    for (Statement statement : reading.statements()) {
      sheet.line();
      write(statement);
    }
    if (reading.statements().isEmpty()) {
      sheet.add("\nno attributed statement\n");
    }
  }

  private void write(Statement statement) {
    sheet.add(sheet.styled(Style.BOLD, String.format("%-4s", statement.id())));
    sheet.add(statement.act().word()).add(", ").add(statement.mode().word());
    sheet.add(cue(statement.cue()));
    if (statement.parent() != null) {
      sheet.add(", within ").add(statement.parent());
    }
    sheet.line();
    String before = INDENT + "you ← ";
    for (Link link : statement.chain()) {
      sheet.add(before).add(link(link)).line();
      before = NEXT_LINK;
    }
    for (Span content : statement.content()) {
      String place = sheet.place(content.begin()) + "  ";
      sheet.add(INDENT).add(sheet.styled(Style.DIM, place));
      sheet.add(sheet.paragraph(content, INDENT.length() + place.length())).line();
    }
  }

  private String cue(@Nullable Cue cue) {
    return cue == null
        ? ", by punctuation"
        : ", by " + sheet.styled(Style.YELLOW, sheet.words(cue.span()));
  }

  private String link(Link link) {
    if (link.source() == null) {
      return sheet.styled(Style.RED, "nobody");
    }
    String marks =
        link.kind().word()
            + ", "
            + link.identified().word()
            + (link.implicit() ? ", implicit" : "");
    Style style = Style.of(link.identified());
    String name = sheet.paragraph(link.source(), NEXT_LINK.length(), style);
    return name + "  " + sheet.styled(Style.DIM, "(" + marks + ")");
  }
}
