package org.musnad.ledger.origin;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a multinomial logistic regression with an L2 penalty by accelerated gradient descent
 * (Nesterov 1983). Deterministic.
 */
final class Regression {
  private final int classes;
  private final int features;
  private final double penalty;
  private final int rounds;

  Regression(int classes, int features, double penalty, int rounds) {
    this.classes = classes;
    this.features = features;
    this.penalty = penalty;
    this.rounds = rounds;
  }

  /**
   * The weights: a row for each feature, and a last one for the bias.
   *
   * @param rows the features of each sample, ascending; each counts for {@code 1/sqrt(n)}
   * @param labels the class of each
   */
  double[][] fit(List<int[]> rows, int[] labels) {
    double[][] weights = new double[features + 1][classes];
    double[][] ahead = new double[features + 1][classes];
    double step = 1.0; // the loss bends by at most a half for each of two: samples and bias
    double momentum = 1;
    for (int round = 0; round < rounds; round++) {
      double[][] gradient = gradient(ahead, rows, labels);
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      double carry = (momentum - 1) / next;
      momentum = next;
      for (int i = 0; i <= features; i++) {
        double shrink = i < features ? penalty : 0;
        for (int c = 0; c < classes; c++) {
          double moved = ahead[i][c] - step * (gradient[i][c] + shrink * ahead[i][c]);
          ahead[i][c] = moved + carry * (moved - weights[i][c]);
          weights[i][c] = moved;
        }
      }
    }
    return weights;
  }

  private double[][] gradient(double[][] weights, List<int[]> rows, int[] labels) {
    double[][] gradient = new double[features + 1][classes];
    for (int s = 0; s < labels.length; s++) {
      int[] row = rows.get(s);
      double[] off = predict(weights, row);
      off[labels[s]] -= 1;
      double scale = 1 / Math.sqrt(Math.max(1, row.length)) / labels.length;
      for (int i : row) {
        for (int c = 0; c < classes; c++) {
          gradient[i][c] += off[c] * scale;
        }
      }
      for (int c = 0; c < classes; c++) {
        gradient[features][c] += off[c] / labels.length;
      }
    }
    return gradient;
  }

  /** The share of each class. */
  double[] predict(double[][] weights, int[] row) {
    double scale = 1 / Math.sqrt(Math.max(1, row.length));
    double[] sums = Arrays.copyOf(weights[features], classes);
    for (int i : row) {
      for (int c = 0; c < classes; c++) {
        sums[c] += weights[i][c] * scale;
      }
    }
    return Style.softmax(sums);
  }
}
