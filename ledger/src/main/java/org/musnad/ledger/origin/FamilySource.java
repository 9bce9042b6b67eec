package org.musnad.ledger.origin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;

/** What {@link FamilyExport} and others that show families ask of a ledger. */
public interface FamilySource {

  /** Goes over all articles in the order of their keys. */
  void eachArticle(Consumer<StoredArticle> visitor);

  /** The articles that have some keys. */
  List<StoredArticle> articles(Collection<Long> keys);

  /** The families of some articles; an article without copies is not in it. */
  Map<Long, Long> families(Collection<Long> articles);

  /** The articles of a family in the order of their keys. */
  List<StoredArticle> members(long family);

  /** The pairs that have one of some articles in them. */
  List<Copy> copiesOf(Collection<Long> articles);
}
