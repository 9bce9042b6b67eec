package org.musnad.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.arabic.Arabic;
import org.musnad.data.Table;

/** The names of news agencies by the codes that credits have, the usual name first. */
final class AgencyNames {
  private AgencyNames() {}

  static Map<String, List<String>> all() {
    Map<String, List<String>> agencies = new LinkedHashMap<>();
    for (Table.Row row : Arabic.agencies().rows()) {
      List<String> names = new ArrayList<>(List.of(row.get("name")));
      names.addAll(row.values("variants"));
      agencies.put(row.get("id"), names);
    }
    return agencies;
  }
}
