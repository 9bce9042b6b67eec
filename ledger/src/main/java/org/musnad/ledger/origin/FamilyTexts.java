package org.musnad.ledger.origin;

import java.util.Collection;
import java.util.Map;

/** Families whose texts are at hand. */
public interface FamilyTexts extends FamilySource {

  /** The texts of some articles. */
  Map<Long, String> texts(Collection<Long> articles);
}
