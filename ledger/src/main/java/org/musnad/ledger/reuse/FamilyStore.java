package org.musnad.ledger.reuse;

import java.util.Collection;
import java.util.List;
import org.musnad.ledger.model.Copy;

/** Where {@link Families} keeps who belongs to which. Used by one thread at a time. */
public interface FamilyStore {

  /** The families of some articles, each once; articles without one do not count. */
  List<Long> familiesOf(Collection<Long> articles);

  /** The articles of some families, with the least key first. */
  List<Long> members(Collection<Long> families);

  /** What articles share with others, as it was found when the later one was added. */
  List<Copy> copies(Collection<Long> articles);

  /** Puts articles into a family, out of that which they are in. */
  void move(Collection<Long> articles, long family);

  /** Takes an article out of its family. */
  void leave(long article);
}
