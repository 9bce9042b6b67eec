package org.musnad.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formats that there are, in the order in which they are shown. Immutable.
 *
 * @param all the formats; no two have one name
 */
public record ExportFormats(List<ExportFormat> all) {

  /** Copies the list. */
  public ExportFormats {
    all = List.copyOf(all);
  }

  /** Those that need the readings alone. */
  public static ExportFormats ofReadings() {
    return new ExportFormats(
        List.of(
            new JsonLinesExport(),
            new CsvExport(),
            new ProvExport(),
            new SchemaOrgExport(),
            new GraphMlExport(),
            new EventExport()));
  }

  /** These and {@code others}. */
  public ExportFormats and(ExportFormat... others) {
    List<ExportFormat> both = new ArrayList<>(all);
    both.addAll(List.of(others));
    return new ExportFormats(both);
  }

  /** The format of that name. */
  public Optional<ExportFormat> named(String name) {
    return all.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The names. */
  public List<String> names() {
    return all.stream().map(ExportFormat::name).toList();
  }
}
