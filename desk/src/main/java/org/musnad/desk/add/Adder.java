package org.musnad.desk.add;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.intake.Fault;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.store.Unstorable;

/** Reads articles and keeps them in the ledger, a batch in one transaction. Thread-safe. */
public final class Adder {
  private static final String BY_CONTENT =
      "SELECT " + ArticleRows.COLUMNS + " FROM articles a WHERE a.content_hash = ?";

  private final Ledger ledger;
  private final Supplier<Engine> engine;

  /** Adds to a ledger what an engine reads. */
  public Adder(Ledger ledger, Supplier<Engine> engine) {
    this.ledger = ledger;
    this.engine = engine;
  }

  /**
   * An article to be added.
   *
   * @param article the article
   * @param capture what it was taken from
   */
  public record Received(Article article, Capture capture) {
    /** The longest text that a desk reads, in UTF-16 units; a reading takes many times its size. */
    public static final int MOST_LETTERS = 1 << 20;

    /** The same article, published on a day unless it says when. */
    public Received published(String day) {
      Article known = article;
      return known.published() != null
          ? this
          : new Received(
              new Article(
                  known.id(),
                  known.text(),
                  known.outlet(),
                  known.url(),
                  day,
                  known.title(),
                  known.author()),
              capture);
    }

    /**
     * What is wrong with an article that is too long for a desk.
     *
     * @param place where it stands
     */
    public static Optional<Fault> tooLong(Article article, String place) {
      return article.text().length() <= MOST_LETTERS
          ? Optional.empty()
          : Optional.of(
              new Fault(
                  place,
                  "an article of more than " + MOST_LETTERS + " letters",
                  "split it, or use the command musnad add"));
    }
  }

  /**
   * What became of one article.
   *
   * @param state whether it is new
   * @param article the article in the ledger, or null where no ledger can hold it
   * @param problem why not, or null
   * @param remedy what would mend it, or null
   */
  public record Outcome(
      State state,
      @Nullable StoredArticle article,
      @Nullable String problem,
      @Nullable String remedy) {

    /** The ids of those that are new. */
    public static List<String> added(List<Outcome> outcomes) {
      return outcomes.stream()
          .filter(outcome -> outcome.state() == State.ADDED && outcome.article() != null)
          .map(outcome -> outcome.article().id())
          .toList();
    }
  }

  /** Whether an article is new in the ledger. */
  public enum State {
    ADDED,
    KNOWN,
    FAILED;

    /** The word used in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Adds articles; those that are there already change nothing.
   *
   * @return what became of each, in the same order
   * @throws org.musnad.ledger.store.LedgerException if the ledger fails; none is added then
   */
  public List<Outcome> add(List<Received> batch) {
    List<Sha256> contents = batch.stream().map(each -> Sha256.of(each.article())).toList();
    Map<Sha256, Entry> entries = new LinkedHashMap<>();
    Map<Sha256, Outcome> failed = new HashMap<>();
    for (int i = 0; i < batch.size(); i++) {
      Sha256 content = contents.get(i);
      boolean met = entries.containsKey(content) || failed.containsKey(content);
      if (!met && !ledger.has(content)) {
        try {
          entries.put(content, entry(batch.get(i), content));
        } catch (Unstorable e) {
          failed.put(content, new Outcome(State.FAILED, null, e.problem(), e.remedy()));
        }
      }
    }
    Set<Sha256> fresh = new HashSet<>(); // what nobody else has added meanwhile
    ledger.add(List.copyOf(entries.values())).stored().stream()
        .map(stored -> stored.entry().content())
        .forEach(fresh::add);
    List<Outcome> outcomes = new ArrayList<>();
    for (Sha256 content : contents) {
      Outcome failure = failed.get(content);
      State state = fresh.remove(content) ? State.ADDED : State.KNOWN;
      outcomes.add(failure != null ? failure : stored(content, state));
    }
    return outcomes;
  }

  private Entry entry(Received received, Sha256 content) {
    return ledger
        .preparer()
        .prepare(content, engine.get().read(received.article()), received.capture());
  }

  private Outcome stored(Sha256 content, State state) {
    StoredArticle article =
        ledger
            .database()
            .read(
                session ->
                    session.first(BY_CONTENT, ArticleRows::article, (Object) content.bytes()))
            .orElse(null);
    return new Outcome(state, article, null, null);
  }
}
