package org.musnad.entity;

import java.util.List;
import org.musnad.mention.EntityType;

/** Whether two names can be of one entity, by their words. */
final class Alike {
  private Alike() {}

  static boolean names(EntityType type, List<String> a, List<String> b) {
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = a.size() >= b.size() ? b : a;
    if (longer.size() == shorter.size()) {
      return longer.equals(shorter);
    }
    return switch (type) {
      case PERSON -> within(longer, shorter);
      case ORGANIZATION, MEDIA -> {
        boolean begins = shorter.size() > 1 && longer.subList(0, shorter.size()).equals(shorter);
        yield begins || longer.subList(1, longer.size()).equals(shorter);
      }
      default -> false;
    };
  }

  /** Whether {@code shorter} has some words of {@code longer}, in their order. */
  private static boolean within(List<String> longer, List<String> shorter) {
    int found = 0;
    for (String word : longer) {
      if (found < shorter.size() && word.equals(shorter.get(found))) {
        found++;
      }
    }
    return found == shorter.size();
  }
}
