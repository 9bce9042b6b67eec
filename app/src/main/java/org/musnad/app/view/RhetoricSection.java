package org.musnad.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.Reading;
import org.musnad.rhetoric.MakeUp;
import org.musnad.rhetoric.Rhetoric;

/** Writes how an article is made up: whose voice, on whose word, loaded words, turns of phrase. */
final class RhetoricSection {
  private static final int NOTE = 4;

  private final Sheet sheet;

  RhetoricSection(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Reading reading) {
    MakeUp makeUp = reading.makeUp();
    sheet.heading("Make-up");
    sheet.add("  ").label("own voice", 26);
    sheet.add(
        String.format(
            "%3d %%  %d of %d sentences",
            makeUp.ownShare(), makeUp.ownSentences(), makeUp.sentences()));
    sheet.line();
    for (MakeUp.Share share : makeUp.shares()) {
      sheet.add("  ").label(share.kind().word() + ", " + share.identified().word(), 26);
      sheet.add(String.format("%3d %%  ", percent(share.characters(), makeUp.characters())));
      sheet.add(sheet.styled(Style.DIM, String.join(" ", share.statements()))).line();
    }
    byTechnique(reading.rhetoric()).forEach(this::technique);
  }

  private static long percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }

  private static Map<String, List<Rhetoric>> byTechnique(List<Rhetoric> all) {
    Map<String, List<Rhetoric>> groups = new LinkedHashMap<>();
    all.forEach(r -> groups.computeIfAbsent(r.technique(), t -> new ArrayList<>()).add(r));
    return groups;
  }

  /** A technique with its counts; then each of its entries, why it is there and where it stands. */
  private void technique(String technique, List<Rhetoric> all) {
    long own = all.stream().filter(r -> r.in() == null).count();
    long others = all.size() - own;
    sheet.add("\n  ").label(sheet.styled(Style.BOLD, technique), 26).add(own + " in own voice");
    sheet.add(others == 0 ? "" : ", " + others + " in others' words").line();
    Map<String, List<Rhetoric>> entries = new LinkedHashMap<>();
    all.forEach(r -> entries.computeIfAbsent(r.entry(), e -> new ArrayList<>()).add(r));
    entries.forEach(
        (entry, found) -> {
          sheet.note(entry + " – " + found.get(0).note(), NOTE);
          found.forEach(this::place);
        });
  }

  private void place(Rhetoric rhetoric) {
    sheet.add("  ").placed(rhetoric.span());
    sheet.add(sheet.styled(Style.YELLOW, sheet.words(rhetoric.span())));
    sheet.add(rhetoric.in() == null ? "" : "  in " + rhetoric.in()).line();
  }
}
