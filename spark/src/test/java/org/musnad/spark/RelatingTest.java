package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.Defaults;
import org.musnad.spark.table.Table;

/**
 * Families, origins and claims of an archive are those of a ledger, however the work is cut. The
 * articles are the made-up newsroom's, and every third of them once more, without a time.
 */
class RelatingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Path articles;
  private static OneMachine one;

  @BeforeAll
  static void read() throws IOException {
    articles = folder.resolve("articles.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(MadeUp.NEWSROOM));
    for (int i = lines.size() - 1; i >= 0; i -= 3) {
      ObjectNode article = (ObjectNode) JSON.readTree(lines.get(i));
      article.put("id", "undated-" + i).putNull("published").putNull("url");
      lines.add(article.toString());
    }
    Files.write(articles, lines);
    one = new OneMachine(folder.resolve("one.db")).add(List.of(articles));
  }

  @AfterAll
  static void close() {
    one.close();
  }

  @Test
  void theAnswerIsThatOfOneMachine() throws IOException {
    Archive archive = Archive.at(LocalSpark.compiling(), folder.resolve("archive").toString());
    archive.add(List.of(articles.toString()), Settings.USUAL);
    assertThrows(IllegalStateException.class, () -> archive.table(Relation.CLAIMS));
    archive.relate();
    Answers.assertSame(one, archive);
    assertFalse(archive.table(Relation.CLAIMS).isEmpty());
    try (Stream<Path> left = Files.list(folder.resolve("archive/_musnad/work"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void tablesMayBeEmpty() throws IOException {
    Path file = folder.resolve("single.jsonl");
    Files.writeString(file, MadeUp.line("a", "2016-11-05", "أعلن المدير أن العمل مستمر.") + "\n");
    Archive archive = Archive.at(LocalSpark.session(), folder.resolve("single").toString());
    archive.add(List.of(file.toString()), Settings.USUAL);
    assertTrue(archive.table(Table.PLACES).isEmpty());
    archive.relate();
    assertEquals(1, archive.table(Relation.FAMILIES).count());
    assertTrue(archive.table(Relation.CLAIMS).isEmpty());
  }

  @Test
  void theAnswerDoesNotDependOnHowTheWorkIsCut() throws IOException {
    SparkSession cut = LocalSpark.session().newSession();
    cut.conf().set("spark.sql.shuffle.partitions", 3);
    cut.conf().set("spark.sql.adaptive.enabled", false);
    cut.conf().set("spark.sql.autoBroadcastJoinThreshold", -1);
    cut.conf().set("spark.sql.files.maxPartitionBytes", 30_000);
    Archive archive = Archive.at(cut, folder.resolve("cut").toString());
    Settings small = new Settings(new Defaults(null, null), 10_000, 0, line -> {});
    archive.add(List.of(articles.toString()), small);
    archive.relate(3);
    Answers.assertSame(one, archive);
  }
}
