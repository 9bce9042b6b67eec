package org.musnad.desk.browse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.Standing;
import org.musnad.desk.web.Links;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.ClaimOrigin;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredLink;
import org.musnad.text.Plain;
import org.musnad.text.Span;

/**
 * Somebody on whose word a thing stands.
 *
 * @param text what he is called
 * @param standing how far he can be found, as styles are called
 * @param how the same in words
 * @param href the place that names him, or null
 */
public record Tag(String text, String standing, String how, @Nullable String href) {

  private static Tag of(
      Words words, @Nullable String name, Standing standing, @Nullable String to) {
    String how = words.text("identified." + standing.word());
    return new Tag(name == null ? how : Plain.of(name), standing.word(), how, to);
  }

  /** An origin of a claim; an outlet that says it itself says so. */
  static Tag of(Words words, ClaimOrigin origin) {
    Tag tag = of(words, origin.name(), Standing.of(origin.name(), origin.identified()), null);
    return origin.ownVoice()
        ? new Tag(words.text("browse.itself", tag.text()), tag.standing(), tag.how(), null)
        : tag;
  }

  /** The chain of a statement, each link with its place in the text. */
  static List<Tag> chain(Words words, Report report) {
    List<Tag> chain = new ArrayList<>();
    for (StoredLink link : report.statement().chain()) {
      Span span = link.span();
      chain.add(
          of(
              words,
              link.source(),
              Standing.of(link.source(), link.identified()),
              span == null ? null : Links.article(report.article().id(), span)));
    }
    return List.copyOf(chain);
  }
}
