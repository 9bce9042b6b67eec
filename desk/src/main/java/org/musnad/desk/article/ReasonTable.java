package org.musnad.desk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.data.Table;

/** Knows what the engine gives as reasons, by {@code reasons.tsv}. Immutable and thread-safe. */
final class ReasonTable {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  /** A reason that was known, and what stands in its slots. */
  record Found(String id, List<Slot> slots) {}

  /** Words of some sort, as the head of the table names the sorts. */
  record Slot(String sort, String words) {}

  private record Template(String id, Pattern pattern, List<String> sorts) {}

  private final List<Template> templates = new ArrayList<>();

  /** Reads the table. */
  ReasonTable() {
    for (Table.Row row : Tables.beside(ReasonTable.class, "reasons.tsv").rows()) {
      templates.add(template(row.get("id"), row.get("pattern")));
    }
  }

  private static Template template(String id, String pattern) {
    StringBuilder regex = new StringBuilder();
    List<String> sorts = new ArrayList<>();
    Matcher slot = SLOT.matcher(pattern);
    int at = 0;
    while (slot.find()) {
      regex.append(Pattern.quote(pattern.substring(at, slot.start())));
      regex.append('(').append(shape(slot.group(1))).append(')');
      sorts.add(slot.group(1));
      at = slot.end();
    }
    regex.append(Pattern.quote(pattern.substring(at)));
    return new Template(id, Pattern.compile(regex.toString(), Pattern.DOTALL), sorts);
  }

  private static String shape(String sort) {
    return switch (sort) {
      case "number" -> "\\d+";
      case "day" -> "\\d{1,4}(?:-\\d\\d){0,2}";
      case "country" -> "[A-Z]{2}";
      case "place", "weekday" -> "\\p{Alpha}+";
      default -> ".+?";
    };
  }

  /** The ids of all reasons. */
  List<String> ids() {
    return templates.stream().map(Template::id).toList();
  }

  /** The first reason that says this. */
  Optional<Found> find(String reason) {
    for (Template template : templates) {
      Matcher matcher = template.pattern.matcher(reason);
      if (matcher.matches()) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < template.sorts.size(); i++) {
          slots.add(new Slot(template.sorts.get(i), matcher.group(i + 1)));
        }
        return Optional.of(new Found(template.id, slots));
      }
    }
    return Optional.empty();
  }
}
