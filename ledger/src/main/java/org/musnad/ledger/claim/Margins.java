package org.musnad.ledger.claim;

/**
 * Where an article credits others as a whole.
 *
 * @param dateline what stands before the dash or colon with which it opens, or nothing
 * @param lastLine what it ends with in parentheses, or on a short line of its own, or nothing
 */
public record Margins(String dateline, String lastLine) {
  private static final int DATELINE = 60;
  private static final int CREDIT_LINE = 40;

  /** Those of a text. */
  public static Margins of(String text) {
    return new Margins(dateline(text), lastLine(text));
  }

  private static String dateline(String text) {
    String head = text.strip().substring(0, Math.min(DATELINE, text.strip().length()));
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '\n' || c == '.' || c == '،' || c == '«' || c == '"') {
        return "";
      }
      if (c == ':' || c == '–' || c == '—' || c == '-' && i > 0 && head.charAt(i - 1) == ' ') {
        int next = head.indexOf(':', i + 1);
        return next > 0 && next - i < CREDIT_LINE / 2
            ? head.substring(0, next)
            : head.substring(0, i);
      }
    }
    return "";
  }

  private static String lastLine(String text) {
    String whole = text.strip();
    int line = whole.lastIndexOf('\n') + 1;
    if (line > 0 && whole.length() - line <= CREDIT_LINE) {
      return whole.substring(line);
    }
    int open = whole.lastIndexOf('(');
    boolean last = open >= 0 && whole.length() - open <= CREDIT_LINE;
    return last && (whole.endsWith(")") || whole.endsWith(").")) ? whole.substring(open) : "";
  }
}
