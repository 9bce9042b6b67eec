package org.musnad.ledger.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;

/**
 * What finding and tracing claims needs of a ledger. All answers of one store are of one state of
 * the ledger.
 */
public interface ClaimStore extends TraceSource {

  /** How many statements there are. */
  long statements();

  /**
   * In how many statements' contents some stems stand, bare of prepositions and endings as {@link
   * Stem} has them; those of none left out.
   */
  Map<String, Long> frequencies(Collection<String> stems);

  /** The keys of the statements in whose contents one of some stems of the index stands. */
  List<Long> holders(Collection<String> stems);

  /** The keys of the articles in whose texts one of some stems of the index stands. */
  List<Long> articlesWith(Collection<String> stems);

  /** The statements with some keys. */
  List<Report> reports(Collection<Long> keys);

  /** The statements of an article, in the order of the text. */
  List<Report> reportsOf(long article);

  /** The articles with some keys, in the order of these. */
  List<StoredArticle> articles(Collection<Long> keys);

  /** The article with an id, or else the first that was published at that address. */
  Optional<StoredArticle> article(String idOrUrl);

  /**
   * Who is in the claim of a statement, where that is known already; else it is found.
   *
   * @param statement the statement's key
   */
  default Optional<Members> members(long statement) {
    return Optional.empty();
  }

  /** What an article has besides its statements. */
  Page page(long article);

  @Override
  default Margins margins(long article) {
    return Margins.of(page(article).text());
  }

  @Override
  default List<Mark> marks(Account account) {
    return page(account.article().key()).marks().stream()
        .filter(mark -> account.holds(mark.span()))
        .toList();
  }

  /** Goes over all statements in the order of their keys. */
  void eachReport(Consumer<Report> visitor);

  /** Goes over all links, each with the outlet of its article or null. */
  void eachLink(BiConsumer<StoredLink, @Nullable String> visitor);

  /** Goes over all articles in the order of their keys. */
  void eachArticle(Consumer<StoredArticle> visitor);
}
