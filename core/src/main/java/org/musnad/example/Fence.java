package org.musnad.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A fenced block of a Markdown text.
 *
 * @param line the index of its opening line, from 0
 * @param info what stands after the opening backticks
 * @param end the index of its closing line, or the number of lines where it is not closed
 */
record Fence(int line, String info, int end) {

  /** The blocks of a text, in order; a block inside a longer fence is none. */
  static List<Fence> all(List<String> lines) {
    List<Fence> fences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int ticks = ticks(lines.get(i));
      if (ticks >= 3) {
        int end = end(lines, i + 1, ticks);
        fences.add(new Fence(i, lines.get(i).substring(ticks).strip(), end));
        i = end;
      }
    }
    return fences;
  }

  private static int end(List<String> lines, int from, int ticks) {
    int end = from;
    while (end < lines.size()
        && (ticks(lines.get(end)) < ticks || !lines.get(end).strip().matches("`+"))) {
      end++;
    }
    return end;
  }

  private static int ticks(String line) {
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    return ticks;
  }

  /** Whether this block is an example, of any facet. */
  boolean isExample() {
    return facet().isPresent();
  }

  /** The facet that this block is an example of. */
  Optional<Facet> facet() {
    return Facet.of(info.split("\\s+", 2)[0]);
  }

  /** The words after the one that names the facet: the example's id, then flags. */
  List<String> words() {
    List<String> words = List.of(info.split("\\s+"));
    return words.size() > 1 ? words.subList(1, words.size()) : List.of("");
  }

  /** The index of the line {@code ---} between the article and what is expected, or -1. */
  int divider(List<String> lines) {
    for (int i = line + 1; i < end; i++) {
      if (lines.get(i).strip().equals("---")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The lines of a file, with the statements of some of its examples replaced.
   *
   * @param found by id, what is to stand below the divider; other examples are left alone
   */
  static List<String> replaceExpected(List<String> lines, Map<String, String> found) {
    List<String> out = new ArrayList<>();
    Map<Integer, Fence> byDivider = new TreeMap<>();
    for (Fence fence : all(lines)) {
      if (fence.isExample() && found.containsKey(fence.words().get(0))) {
        byDivider.put(fence.divider(lines), fence);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      out.add(lines.get(i));
      Fence fence = byDivider.get(i);
      if (fence != null) {
        out.addAll(found.get(fence.words().get(0)).lines().toList());
        i = fence.end() - 1;
      }
    }
    return out;
  }
}
