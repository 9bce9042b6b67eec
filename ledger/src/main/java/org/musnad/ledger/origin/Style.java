package org.musnad.ledger.origin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Knows some agencies by the wording of their Arabic services: a multinomial logistic regression
 * over the {@link StyleFeatures} of a text, each counted once, scaled to length one. The weights
 * are data, learnt from articles that credit one agency and from articles of the outlets' own
 * writers. It names no agency below that agency's threshold, which was set on articles held out.
 * Immutable, thread-safe.
 */
public final class Style {
  /** The code of what is no agency's. */
  public static final String OWN = "own";

  /** Instead of a feature: what a code starts with, and the share from which on it is named. */
  static final String BIAS = "#bias";

  static final String LEAST = "#least";

  /** A feature beside those of the wording: the text stands in another outlet too. */
  static final String SHARED = "#shared";

  private static final int FEWEST = 25;

  /**
   * What the features of a text add up to, before it is known whether another outlet has it.
   * Immutable.
   *
   * @param sums for each code, in the order of the codes
   * @param known how many of the features have weights
   */
  public record Sums(List<Double> sums, int known) {

    /** Copies the list. */
    public Sums {
      sums = List.copyOf(sums);
    }
  }

  private final StyleFeatures features;
  private final List<String> codes;
  private final Map<String, double[]> weights;
  private final double[] bias;
  private final Map<String, Double> least;

  Style(
      StyleFeatures features,
      List<String> codes,
      Map<String, double[]> weights,
      double[] bias,
      Map<String, Double> least) {
    this.features = features;
    this.codes = List.copyOf(codes);
    this.weights = Map.copyOf(weights);
    this.bias = bias.clone();
    this.least = Map.copyOf(least);
  }

  /** Loads the weights that come with the ledger. */
  public static Style load() {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (String[] row : Wording.table("style.tsv")) {
      rows.computeIfAbsent(row[1], key -> new HashMap<>()).put(row[0], Double.parseDouble(row[2]));
    }
    Map<String, Double> start = rows.getOrDefault(BIAS, Map.of());
    List<String> codes = start.keySet().stream().sorted().toList();
    Map<String, double[]> weights = new HashMap<>();
    rows.forEach((feature, row) -> weights.put(feature, values(codes, row)));
    weights.remove(BIAS);
    weights.remove(LEAST);
    return new Style(
        features(), codes, weights, values(codes, start), rows.getOrDefault(LEAST, Map.of()));
  }

  static StyleFeatures features() {
    return new StyleFeatures(Wording.classes());
  }

  private static double[] values(List<String> codes, Map<String, Double> row) {
    return codes.stream().mapToDouble(code -> row.getOrDefault(code, 0.0)).toArray();
  }

  /**
   * How the wording of {@code text} is.
   *
   * @param shared whether it stands in another outlet too, as what is an outlet's own seldom does
   */
  public StyleScores of(String text, boolean shared) {
    return of(sums(text), shared);
  }

  /** What of the scores of a text needs the text. */
  public Sums sums(String text) {
    double[] sums = new double[codes.size()];
    int known = 0;
    for (String feature : features.of(text)) {
      known += add(feature, sums);
    }
    return new Sums(DoubleStream.of(sums).boxed().toList(), known);
  }

  /** Adds the weights of a feature; how many features that are, one or none. */
  private int add(String feature, double[] sums) {
    double[] row = weights.get(feature);
    if (row == null) {
      return 0;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
    return 1;
  }

  /**
   * How a wording is.
   *
   * @param of what its text adds up to
   * @param shared whether the text stands in another outlet too
   */
  StyleScores of(Sums of, boolean shared) {
    double[] sums = of.sums.stream().mapToDouble(Double::doubleValue).toArray();
    int known = of.known + (shared ? add(SHARED, sums) : 0);
    if (known < FEWEST) {
      return StyleScores.NONE;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = bias[i] + sums[i] / Math.sqrt(known);
    }
    return scores(sums);
  }

  private StyleScores scores(double[] sums) {
    double[] shares = softmax(sums);
    Map<String, Double> byCode = new HashMap<>();
    String sure = null;
    for (int i = 0; i < shares.length; i++) {
      String code = codes.get(i);
      byCode.put(code, shares[i]);
      sure = shares[i] >= threshold(code) ? code : sure;
    }
    return new StyleScores(byCode, sure);
  }

  /** The share from which on an agency is named; over a half, so that it is the only one. */
  private double threshold(String code) {
    return code.equals(OWN) ? 2 : Math.max(0.5 + 1e-9, least.getOrDefault(code, 2.0));
  }

  static double[] softmax(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double[] shares = new double[sums.length];
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      shares[i] = Math.exp(sums[i] - most);
      total += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }
}
