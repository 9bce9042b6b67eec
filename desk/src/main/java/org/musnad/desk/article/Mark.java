package org.musnad.desk.article;

/**
 * A stretch of the text that something was found in. Immutable.
 *
 * @param layer what sort of mark it is
 * @param begin where it begins, in code points
 * @param end where it ends, in code points
 * @param field the row of the panel that it belongs to, as {@code s3}; empty if to none
 * @param style a word that tells marks of one layer apart, as {@code named}; may be empty
 * @param lead whether it is the first of its field, and bears the field's label
 */
public record Mark(Layer layer, int begin, int end, String field, String style, boolean lead) {

  /** Where it is, as addresses have it: {@code 12-40}. */
  public String at() {
    return begin + "-" + end;
  }
}
