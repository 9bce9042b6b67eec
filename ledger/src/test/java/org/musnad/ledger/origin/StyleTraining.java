package org.musnad.ledger.origin;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.musnad.Article;
import org.musnad.ledger.reuse.Newsroom;

/**
 * Learns the weights of {@link Style} from the newsroom articles: {@code StyleTraining FOLDER
 * CREDITS OUT}, where CREDITS is what {@link CreditDump} wrote. An article that credits one agency
 * and nothing else is that agency's; one with a writer's name, no credit, and no copy that has one,
 * is the outlet's own. Where the credit was taken out nobody is named, so that those articles are
 * not among them. Families are held out as a whole, in five folds, to set the thresholds.
 */
final class StyleTraining {
  private static final List<String> CODES = List.of("AFP", "DPA", "Reuters", "SPA", Style.OWN);
  private static final int OWN = CODES.size() - 1;
  private static final int FOLDS = 5;
  private static final int FEWEST_ARTICLES = Integer.getInteger("df", 60);
  private static final int FEWEST_SHAPES = 10;
  private static final int FEWEST_OUTLETS = 5;
  private static final double MOST_OF_ONE_OUTLET = 0.5;
  private static final int KEPT = Integer.getInteger("kept", 3000);
  private static final double PENALTY = Double.parseDouble(System.getProperty("penalty", "1e-5"));
  private static final int ROUNDS = Integer.getInteger("rounds", 300);
  private static final double PRECISION = 0.98;
  private static final int FEWEST_NAMED = 10;

  private record Sample(
      Article article, int label, long family, boolean alone, Set<String> features) {}

  private final List<Sample> samples = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    List<Article> articles = new Newsroom(Path.of(args[0])).articles();
    StyleTraining training = new StyleTraining();
    training.choose(articles, credits(Path.of(args[1])));
    double[][] shares = training.heldOut();
    double[] least = training.thresholds(shares);
    training.writeHeldOut(Path.of(args[2] + ".heldout"), shares);
    training.write(Path.of(args[2]), least);
  }

  static Map<String, List<String>> credits(Path file) throws IOException {
    Map<String, List<String>> credits = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      credits.put(
          cells[0],
          Arrays.stream(cells[1].split(" "))
              .filter(cell -> !cell.isEmpty())
              .map(cell -> cell.substring(0, cell.indexOf('@')))
              .distinct()
              .toList());
    }
    return credits;
  }

  private void choose(List<Article> articles, Map<String, List<String>> credits) {
    MemoryLedger ledger = MemoryLedger.of(articles);
    Map<String, Integer> authors = new HashMap<>();
    articles.forEach(a -> authors.merge(String.valueOf(a.author()), 1, Integer::sum));
    Set<Long> credited = new HashSet<>();
    Map<Long, Integer> credits0 = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      if (!credits.get(articles.get(i).id()).isEmpty()) {
        credited.add(ledger.families.of(i + 1L));
        credits0.merge(ledger.families.of(i + 1L), 1, Integer::sum);
      }
    }
    Ties ties = new Ties(ledger.copies);
    Map<Long, String> outlets = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      outlets.put(i + 1L, String.valueOf(articles.get(i).outlet()));
    }
    StyleFeatures features = Style.features();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      List<String> codes = credits.get(article.id());
      long family = ledger.families.of(i + 1L);
      String author = article.author();
      int label = codes.size() == 1 ? CODES.indexOf(codes.get(0)) : -1;
      boolean named =
          author != null && author.split("\\P{L}+").length >= 3 && authors.get(author) <= 40;
      if (codes.isEmpty() && named && !credited.contains(family)) {
        label = OWN;
      }
      if (label >= 0) {
        boolean alone = credits0.getOrDefault(family, 0) <= 1;
        Set<String> found = features.of(article.text());
        if (ties.isShared(i + 1L, outlets)) {
          found.add(Style.SHARED);
        }
        samples.add(new Sample(article, label, family, alone, found));
      }
    }
    Map<String, Integer> sizes = new TreeMap<>();
    samples.forEach(s -> sizes.merge(CODES.get(s.label), 1, Integer::sum));
    System.out.println("samples " + sizes);
  }

  /** The shares of each sample by a model that has not seen its family. */
  private double[][] heldOut() {
    double[][] shares = new double[samples.size()][];
    IntStream.range(0, FOLDS)
        .parallel()
        .forEach(
            fold -> {
              List<Sample> seen = new ArrayList<>();
              samples.stream().filter(s -> fold(s) != fold).forEach(seen::add);
              Model model = Model.fit(seen);
              for (int i = 0; i < samples.size(); i++) {
                if (fold(samples.get(i)) == fold) {
                  shares[i] = model.predict(samples.get(i));
                }
              }
            });
    return shares;
  }

  /** The finalizer of SplitMix64, so that families fall into folds at random. */
  private static long mix(long family) {
    long z = (family ^ (family >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static int fold(Sample sample) {
    return (int) Math.floorMod(mix(sample.family), (long) FOLDS);
  }

  /**
   * For each agency the least share from which on {@link #PRECISION} holds on what was held out, if
   * for every article of that agency there is one of an outlet's own.
   */
  private double[] thresholds(double[][] shares) {
    double[] least = new double[CODES.size()];
    for (int code = 0; code < OWN; code++) {
      least[code] = 2;
      Trial best = null;
      for (int percent = 98; percent > 50; percent--) {
        Trial trial = trial(shares, code, percent / 100.0);
        if (trial.named() >= FEWEST_NAMED && trial.precision() >= PRECISION) {
          best = trial;
          least[code] = percent / 100.0;
        }
      }
      System.out.println(CODES.get(code) + " " + least[code] + " " + best);
    }
    return least;
  }

  /** Counts those that nothing but their style can tell. */
  private Trial trial(double[][] shares, int code, double least) {
    int[] counts = new int[5];
    for (int i = 0; i < shares.length; i++) {
      Sample sample = samples.get(i);
      if (sample.alone) {
        int said = shares[i][code] >= least ? 1 : 0;
        counts[0] += sample.label == code ? 1 : 0;
        counts[1] += sample.label == OWN ? 1 : 0;
        counts[2] += sample.label == code ? said : 0;
        counts[3] += sample.label != code && sample.label != OWN ? said : 0;
        counts[4] += sample.label == OWN ? said : 0;
      }
    }
    return new Trial(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  /** What a threshold gives on articles held out. */
  private record Trial(int ofAgency, int ofOwn, int right, int others, int own) {
    int named() {
      return right + others;
    }

    /** As if there were as many articles of the outlets' own as of the agency. */
    double precision() {
      return right / Math.max(1.0, right + others + (double) own * ofAgency / ofOwn);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "right %d of %d, other agencies' %d, own %d of %d: precision %.4f, recall %.4f",
          right,
          ofAgency,
          others,
          own,
          ofOwn,
          precision(),
          (double) right / ofAgency);
    }
  }

  /** What the held-out models said, a line an article, to look at what went wrong. */
  private void writeHeldOut(Path file, double[][] shares) throws IOException {
    try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
      for (int i = 0; i < shares.length; i++) {
        Sample sample = samples.get(i);
        out.println(
            String.join(
                "\t",
                sample.article.id(),
                CODES.get(sample.label),
                sample.alone ? "alone" : "-",
                Arrays.toString(shares[i])));
      }
    }
  }

  private void write(Path file, double[] least) throws IOException {
    Model model = Model.fit(samples);
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.println("code\tfeature\tweight");
      out.println("# Made by StyleTraining; see Style. Not to be edited by hand.");
      for (int c = 0; c < CODES.size(); c++) {
        row(out, c, Style.BIAS, model.weights[model.names.size()][c]);
        if (c < OWN && least[c] <= 1) {
          row(out, c, Style.LEAST, least[c]);
        }
      }
      for (int i = 0; i < model.names.size(); i++) {
        double mean = Arrays.stream(model.weights[i]).average().orElse(0);
        for (int c = 0; c < CODES.size(); c++) {
          row(out, c, model.names.get(i), model.weights[i][c] - mean);
        }
      }
    }
  }

  private static void row(PrintStream out, int code, String feature, double value) {
    if (Math.abs(value) >= 0.01) {
      out.printf(Locale.ROOT, "%s\t%s\t%.2f%n", CODES.get(code), feature, value);
    }
  }

  /** Weights over chosen features. */
  private record Model(List<String> names, Map<String, Integer> index, double[][] weights) {
    static Model fit(List<Sample> samples) {
      Model all = fit(samples, vocabulary(samples), ROUNDS / 3);
      List<String> kept = new ArrayList<>(all.names);
      kept.sort(
          Comparator.comparingDouble((String name) -> -all.spread(name))
              .thenComparing(Comparator.naturalOrder()));
      return fit(samples, new TreeSet<>(kept.subList(0, Math.min(KEPT, kept.size()))), ROUNDS);
    }

    private double spread(String name) {
      double[] row = weights[index.get(name)];
      double mean = Arrays.stream(row).average().orElse(0);
      return Arrays.stream(row).map(w -> Math.abs(w - mean)).max().orElse(0);
    }

    private static Model fit(List<Sample> samples, Set<String> vocabulary, int rounds) {
      List<String> names = List.copyOf(vocabulary);
      Map<String, Integer> index = new HashMap<>();
      names.forEach(name -> index.put(name, index.size()));
      List<int[]> rows = samples.stream().map(s -> row(index, s)).toList();
      int[] labels = samples.stream().mapToInt(Sample::label).toArray();
      double[][] weights =
          new Regression(CODES.size(), names.size(), PENALTY, rounds).fit(rows, labels);
      return new Model(names, index, weights);
    }

    private static int[] row(Map<String, Integer> index, Sample sample) {
      return sample.features.stream()
          .filter(index::containsKey)
          .mapToInt(index::get)
          .sorted()
          .toArray();
    }

    double[] predict(Sample sample) {
      return new Regression(CODES.size(), names.size(), PENALTY, 0)
          .predict(weights, row(index, sample));
    }

    /** What is frequent, in several outlets, and not mostly in one. */
    private static Set<String> vocabulary(List<Sample> samples) {
      Map<String, Map<String, Integer>> counts = new HashMap<>();
      for (Sample sample : samples) {
        String outlet = String.valueOf(sample.article.outlet());
        sample.features.forEach(
            f -> counts.computeIfAbsent(f, k -> new HashMap<>()).merge(outlet, 1, Integer::sum));
      }
      Set<String> vocabulary = new TreeSet<>();
      counts.forEach(
          (feature, outlets) -> {
            int all = outlets.values().stream().mapToInt(Integer::intValue).sum();
            int most = outlets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            boolean shape = feature.charAt(0) == '^' || feature.charAt(0) == '#';
            if (all >= (shape ? FEWEST_SHAPES : FEWEST_ARTICLES)
                && outlets.size() >= FEWEST_OUTLETS
                && most <= MOST_OF_ONE_OUTLET * all) {
              vocabulary.add(feature);
            }
          });
      return vocabulary;
    }
  }
}
