package org.musnad.desk.browse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.musnad.arabic.Arabic;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.export.Export;

/** Makes the page of exports, and the exports. */
final class ExportPages {
  /** The media type and the ending of the file's name. */
  private record File(String type, String ending) {}

  private static final File LINES = new File("application/x-ndjson", "jsonl");
  private static final File TABLE = new File("text/csv; charset=utf-8", "csv");
  private static final File LINKED = new File("application/ld+json", "jsonld");

  private static final Map<Export, File> FILES =
      Map.of(
          Export.JSONL, LINES,
          Export.CSV, TABLE,
          Export.PROV, LINKED,
          Export.SCHEMA, LINKED,
          Export.GRAPHML, new File("application/xml", "graphml"),
          Export.EVENTS, TABLE,
          Export.FAMILIES, LINES,
          Export.CLAIMS, LINES,
          Export.GOLD, new File("application/zip", "zip"));

  private ExportPages() {}

  static void exports(Visit visit) {
    Words words = visit.words();
    List<ExportPage.Form> forms =
        Arrays.stream(Export.values())
            .map(
                form ->
                    new ExportPage.Form(
                        "/export/" + form, form.toString(), words.text("browse.export." + form)))
            .toList();
    visit.page("browse/export.jte", words.text("browse.export"), new ExportPage(forms));
  }

  static void export(Visit visit) throws IOException {
    String name = visit.path("form");
    Export form =
        Arrays.stream(Export.values())
            .filter(each -> each.toString().equals(name))
            .findFirst()
            .orElseThrow(Problem::notFound);
    File file = FILES.getOrDefault(form, LINES);
    visit.send(
        file.type(),
        "musnad-" + form + "." + file.ending(),
        out -> form.write(visit.ledger(), Arabic.agencies(), out, ExportPages::note));
  }

  /** An article that this form cannot have is left out; the command names each. */
  private static void note(String line) {
    System.getLogger(ExportPages.class.getName()).log(System.Logger.Level.WARNING, line);
  }
}
