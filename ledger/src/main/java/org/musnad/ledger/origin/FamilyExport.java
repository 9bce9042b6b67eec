package org.musnad.ledger.origin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.reuse.Families;

/**
 * Writes the families of a ledger as JSON Lines, a line an article, in the form of {@code
 * ledger-format.md}: {@code article}, {@code family}, {@code origin} and {@code copies} by articles
 * of other outlets. Beside these {@code basis} says what shows the origin ({@code credit}, {@code
 * told}, {@code copy}, {@code style}, {@code several}, {@code none}), {@code weight} how strong
 * that is, {@code through} whose credit it is, and {@code taken_from} with {@code taken_by} which
 * article it was most likely taken from, and what shows that ({@code credit}, {@code time}, {@code
 * containment}).
 */
public final class FamilyExport {
  private static final int AT_ONCE = 1000;

  private final FamilySource source;
  private final Origins origins;

  /**
   * An export.
   *
   * @param source what is written
   * @param origins tells what the texts go back to
   */
  public FamilyExport(FamilySource source, Origins origins) {
    this.source = source;
    this.origins = origins;
  }

  /**
   * Writes all articles in the order of their keys.
   *
   * @param out where the lines go; flushed, not closed
   * @throws IOException if it cannot be written
   */
  public void write(Writer out) throws IOException {
    Lines lines = new Lines(out);
    List<StoredArticle> some = new ArrayList<>();
    try {
      source.eachArticle(
          article -> {
            some.add(article);
            if (some.size() == AT_ONCE) {
              lines.write(some);
              some.clear();
            }
          });
      lines.write(some);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  private final class Lines {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /** Of articles to come too, as a family is looked at once. */
    private final Map<Long, Origin> known = new HashMap<>();

    private final Map<Long, String> ids = new HashMap<>();
    private final Map<Long, @Nullable String> outlets = new HashMap<>();

    Lines(Writer out) {
      this.out = out;
    }

    void write(List<StoredArticle> articles) {
      List<Long> keys = articles.stream().map(StoredArticle::key).toList();
      List<StoredArticle> fresh =
          articles.stream().filter(a -> !known.containsKey(a.key())).toList();
      known.putAll(origins.of(fresh));
      Map<Long, Long> families = source.families(keys);
      List<Copy> copies = source.copiesOf(keys);
      remember(articles, copies);
      Ties ties = new Ties(copies);
      try {
        for (StoredArticle article : articles) {
          long family = families.getOrDefault(article.key(), article.key());
          out.write(line(article, family, known.remove(article.key()), ties.of(article.key())));
          out.write('\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What must be known of others that the lines name. */
    private void remember(List<StoredArticle> articles, List<Copy> copies) {
      ids.clear();
      outlets.clear();
      Set<Long> others = new TreeSet<>();
      copies.forEach(copy -> others.addAll(List.of(copy.first(), copy.second())));
      for (StoredArticle article : articles) {
        remember(article);
        Origin origin = known.get(article.key());
        if (origin != null) {
          Stream.of(origin.through(), origin.taken()).filter(Objects::nonNull).forEach(others::add);
        }
      }
      others.removeAll(ids.keySet());
      source.articles(others).forEach(this::remember);
    }

    private void remember(StoredArticle article) {
      ids.put(article.key(), article.id());
      outlets.put(article.key(), article.outlet());
    }

    private String line(
        StoredArticle article, long family, @Nullable Origin origin, List<Ties.Tie> ties)
        throws IOException {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = factory.createGenerator(line)) {
        json.writeStartObject();
        json.writeStringField("article", article.id());
        json.writeStringField("family", Families.nameOf(family));
        if (origin != null) {
          origin(json, origin);
        }
        json.writeArrayFieldStart("copies");
        for (Ties.Tie tie : ties) {
          if (isForeign(article, tie.other())) {
            json.writeStartObject();
            json.writeStringField("of", ids.get(tie.other()));
            json.writeNumberField("containment", rounded(Math.max(tie.mine(), tie.theirs())));
            json.writeEndObject();
          }
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      return line.toString();
    }

    private void origin(JsonGenerator json, Origin origin) throws IOException {
      json.writeStringField("origin", origin.code());
      json.writeStringField("basis", origin.basis().word());
      if (origin.code() != null) {
        json.writeNumberField("weight", rounded(origin.weight()));
      }
      if (origin.through() != null) {
        json.writeStringField("through", ids.get(origin.through()));
      }
      if (origin.taken() != null && origin.takenBy() != null) {
        json.writeStringField("taken_from", ids.get(origin.taken()));
        json.writeStringField("taken_by", origin.takenBy().word());
      }
    }

    private boolean isForeign(StoredArticle article, long other) {
      String outlet = outlets.get(other);
      return ids.containsKey(other) && (outlet == null || !outlet.equals(article.outlet()));
    }

    private double rounded(double share) {
      return Math.round(share * 1000) / 1000.0;
    }
  }
}
