package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.data.Table;

/** The names of news agencies. */
public final class AgencyNames {
  private AgencyNames() {}

  /**
   * The names by the codes that credits have, the usual name first.
   *
   * @param agencies the table {@code agencies.tsv}
   */
  public static Map<String, List<String>> of(Table agencies) {
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    for (Table.Row row : agencies.rows()) {
      List<String> names = new ArrayList<>(List.of(row.get("name")));
      names.addAll(row.values("variants"));
      byCode.put(row.get("id"), names);
    }
    return byCode;
  }
}
