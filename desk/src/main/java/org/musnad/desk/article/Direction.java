package org.musnad.desk.article;

/** Which way words are written. */
final class Direction {
  private Direction() {}

  /** Whether words are written from left to right, and none of them the other way. */
  static boolean isForeign(String words) {
    boolean foreign = false;
    for (int i = 0; i < words.length(); i++) {
      switch (Character.getDirectionality(words.charAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return false;
        }
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> foreign = true;
        default -> {
          // says nothing
        }
      }
    }
    return foreign;
  }
}
