package org.musnad.desk.article;

import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Links;

/**
 * Where an article's page is, with what the reader has it show.
 *
 * @param path its path, as {@code /articles/sahil-77}
 * @param show the layers shown, as the address has them, or null for the usual ones
 */
record Address(String path, @Nullable String show) {

  /** The page with a place marked and scrolled to; offsets in code points. */
  String at(int begin, int end) {
    return Links.with(path, "show", show, "at", begin + "-" + end) + "#at";
  }

  /** A part of a long article, from 1. */
  String part(int number) {
    return Links.with(path, "show", show, "part", number == 1 ? null : number);
  }

  /** A page below it. */
  String below(String name) {
    return path + "/" + name;
  }
}
