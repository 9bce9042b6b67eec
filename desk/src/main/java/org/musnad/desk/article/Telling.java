package org.musnad.desk.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.article.ArticlePage.Ref;
import org.musnad.desk.words.Words;
import org.musnad.ledger.json.JsonReading;
import org.musnad.text.CodePoints;
import org.musnad.text.Plain;
import org.musnad.text.Span;

/**
 * What all rows of one page share.
 *
 * @param reading what was read
 * @param words the language of the page
 * @param reasons says reasons in it
 * @param address where the page is
 * @param points converts the text's offsets
 * @param part the part of the text that the page shows, in code points
 */
record Telling(
    JsonReading reading,
    Words words,
    Reasons reasons,
    Address address,
    CodePoints points,
    Span part) {

  /** Whether the page shows the words that begin there. */
  boolean shows(int begin) {
    return part.begin() <= begin && begin < part.end();
  }

  Ref ref(int begin, int end) {
    String text = reading.document().text();
    int from = Math.min(text.length(), points.toUtf16(begin));
    int to = Math.max(from, Math.min(text.length(), points.toUtf16(end)));
    return new Ref(Plain.of(text.substring(from, to)), begin + "-" + end, address.at(begin, end));
  }

  Ref ref(JsonReading.Slice slice) {
    return ref(slice.begin(), slice.end());
  }

  @Nullable Ref refOrNull(JsonReading.@Nullable Slice slice) {
    return slice == null ? null : ref(slice);
  }

  /** Those of some mentions that the page shows. */
  List<Ref> refs(List<JsonReading.Offsets> mentions) {
    return mentions.stream()
        .filter(each -> shows(each.begin()))
        .map(each -> ref(each.begin(), each.end()))
        .toList();
  }
}
