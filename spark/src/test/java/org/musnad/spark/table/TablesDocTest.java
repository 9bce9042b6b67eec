package org.musnad.spark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.musnad.spark.LocalSpark;
import org.musnad.spark.Relation;

/** {@code tables.md} has the columns that there are, with their types, in their order. */
class TablesDocTest {
  private static final Pattern HEADING = Pattern.compile("## `(\\w+)`.*");
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| .+ \\|");

  @Test
  void describesEachColumn() throws IOException {
    Map<String, List<String>> described = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("tables.md"))) {
      Matcher heading = HEADING.matcher(line);
      Matcher column = COLUMN.matcher(line);
      if (heading.matches()) {
        columns = new ArrayList<>();
        described.put(heading.group(1), columns);
      } else if (column.matches()) {
        columns.add(column.group(1) + " " + column.group(2).strip());
      }
    }
    Map<String, List<String>> there = new LinkedHashMap<>();
    Dataset<Row> none = LocalSpark.session().createDataFrame(List.of(), Table.RECORD);
    for (Table table : Table.values()) {
      there.put(table.toString(), columns(table.select(none).schema()));
    }
    there.put("quarantine", columns(Columns.FAULT));
    for (Relation relation : Relation.values()) {
      there.put(relation.toString(), columns(relation.columns()));
    }
    assertEquals(String.join("\n", lines(there)), String.join("\n", lines(described)));
  }

  private static List<String> columns(StructType columns) {
    return Stream.of(columns.fields())
        .map(field -> field.name() + " " + field.dataType().simpleString())
        .toList();
  }

  private static List<String> lines(Map<String, List<String>> tables) {
    return tables.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(column -> e.getKey() + " " + column))
        .toList();
  }
}
