package org.musnad.ledger.claim;

import java.util.Collection;
import java.util.List;
import org.musnad.ledger.model.Copy;

/** What tracing a claim asks of a ledger besides the claim's accounts. */
public interface TraceSource {

  /** Where an article credits others. */
  Margins margins(long article);

  /** The times, places and persons named in the content of an account. */
  List<Mark> marks(Account account);

  /** The pairs of articles that share text and have one of these in them. */
  List<Copy> copies(Collection<Long> articles);
}
