package org.musnad.ledger.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.reuse.Families;
import org.musnad.ledger.reuse.ReuseIndex;
import org.musnad.ledger.reuse.ShingleCache;
import org.musnad.ledger.reuse.Shingles;
import org.musnad.ledger.reuse.Sketched;

/**
 * What finding copies costs an article as the ledger grows: {@code ReuseGrowth FILE ARTICLES}. The
 * articles are made up: of words as frequent as in a language, a third of them shortened and edited
 * copies of late ones, all with formulas.
 */
final class ReuseGrowth {
  private static final int BATCH = 500;
  private static final int REPORTED = 10_000;
  private static final int WORDS = 290;

  private final Random random = new Random(11);
  private final String[] words = new String[60_000];
  private final String[] formulas = new String[300];
  private final List<String> late = new ArrayList<>();
  private long inserting;
  private long sketching;
  private long finding;
  private long joining;
  private int copies;

  private record Row(long key, String text, Shingles shingles) {}

  public static void main(String[] args) throws Exception {
    Files.deleteIfExists(Path.of(args[0]));
    try (Database database = Databases.open(args[0])) {
      new ReuseGrowth().run(database, Integer.parseInt(args[1]));
    }
  }

  private void run(Database database, int articles) {
    makeWords();
    ShingleCache cache = new ShingleCache(4096);
    System.out.println(
        "articles  sketch  insert    find  family   sum (ms of CPU an article)  copies");
    for (int from = 0; from < articles; from += BATCH) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        String text = text();
        long t = cpu();
        Shingles shingles = Shingles.of(text);
        sketching += cpu() - t;
        rows.add(new Row(from + i + 1L, text, shingles));
      }
      database.write(session -> add(session, rows, cache));
      if ((from + BATCH) % REPORTED == 0) {
        report(from + BATCH);
      }
    }
  }

  private int add(Session session, List<Row> rows, ShingleCache cache) {
    store(session, rows);
    long t0 = cpu();
    shingles(session, rows);
    long t1 = cpu();
    List<Sketched> batch = rows.stream().map(r -> new Sketched(r.key, r.shingles)).toList();
    List<Copy> found = new ReuseIndex(new SqlSketches(session), cache).copies(batch);
    long t2 = cpu();
    CopyRows.insert(session, found);
    new Families(new SqlFamilies(session)).add(found);
    long t3 = cpu();
    inserting += t1 - t0;
    finding += t2 - t1;
    joining += t3 - t2;
    copies += found.size();
    return found.size();
  }

  private void report(int articles) {
    double all = REPORTED * 1e6;
    System.out.printf(
        "%8d  %.4f  %.4f  %.4f  %.4f  %.4f  %22.2f%n",
        articles,
        sketching / all,
        inserting / all,
        finding / all,
        joining / all,
        (inserting + finding + joining) / all,
        (double) copies / REPORTED);
    sketching = 0;
    inserting = 0;
    finding = 0;
    joining = 0;
    copies = 0;
  }

  private static void store(Session session, List<Row> rows) {
    session.batch(
        "INSERT INTO captures (key, sha256, media_type, charset, length, bytes)"
            + " VALUES (?, ?, 'text/plain', 'UTF-8', 0, ?)",
        rows,
        (row, each) -> {
          row.setLong(1, each.key);
          row.setBytes(2, hash(each));
          row.setBytes(3, new byte[0]);
        });
    session.batch(
        "INSERT INTO articles (key, id, name, version, content_hash, capture, captured_at,"
            + " published_basis, credits, length) VALUES (?, ?, ?, 1, ?, ?, '2016', 'none', '[]', 0)",
        rows,
        (row, each) -> {
          row.setLong(1, each.key);
          row.setString(2, "a" + each.key);
          row.setString(3, "a" + each.key);
          row.setBytes(4, hash(each));
          row.setLong(5, each.key);
        });
    session.batch(
        "INSERT INTO documents (article, text, reading) VALUES (?, ?, ?)",
        rows,
        (row, each) -> {
          row.setLong(1, each.key);
          row.setString(2, each.text);
          row.setBytes(3, new byte[4000]);
        });
  }

  /** Of this thread, as others may run beside it. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static byte[] hash(Row row) {
    return Sha256.of(Long.toString(row.key).getBytes()).bytes();
  }

  private static void shingles(Session session, List<Row> rows) {
    List<long[]> all = new ArrayList<>();
    rows.forEach(
        row ->
            Arrays.stream(row.shingles.sketch())
                .forEach(hash -> all.add(new long[] {hash, row.key})));
    all.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
    session.batch(
        "INSERT INTO shingles (hash, article) VALUES (?, ?)",
        all,
        (row, each) -> {
          row.setLong(1, each[0]);
          row.setLong(2, each[1]);
        });
  }

  private void makeWords() {
    String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 2 + random.nextInt(6); k > 0; k--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words[i] = word.toString();
    }
    for (int i = 0; i < formulas.length; i++) {
      formulas[i] = fresh(8 + random.nextInt(12));
    }
  }

  private String fresh(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int rank = (int) Math.pow(words.length, random.nextDouble());
      text.append(words[Math.min(words.length - 1, rank)]).append(' ');
    }
    return text.toString();
  }

  private String text() {
    String text;
    int length = 40 + random.nextInt(2 * WORDS - 80);
    if (late.size() > 100 && random.nextInt(3) == 0) {
      String[] from = late.get(random.nextInt(late.size())).split(" ");
      int end = from.length / 2 + random.nextInt(from.length / 2 + 1);
      text = String.join(" ", Arrays.copyOf(from, end)) + " " + fresh(random.nextInt(60));
    } else {
      text = fresh(length);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      text += formulas[(int) (formulas.length * Math.pow(random.nextDouble(), 3))];
    }
    late.add(text);
    if (late.size() > 3000) {
      late.remove(0);
    }
    return text;
  }
}
