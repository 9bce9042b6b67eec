package org.musnad.app.view;

import java.util.List;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/** Readings made by hand, so that what is written does not hang on what the engine finds. */
final class Readings {
  private Readings() {}

  /** Two statements after an emoji: one at second hand, one split in two and from nobody. */
  static Reading sample() {
    String text =
        "😀 نقلت رويترز عن مصدر أمني أن الطريق مغلق.\nقيل إنه «فتح» أمس، «ثم أغلق».\nانتهى.";
    Cue carried = new Cue(at(text, "نقلت"), "نقل", "say.naqala");
    Cue said = new Cue(at(text, "قيل"), "قال", "say.qala");
    Link agency = new Link(at(text, "رويترز"), false, Kind.MEDIA, Identified.NAMED, "e1", carried);
    Link source =
        new Link(at(text, "مصدر أمني"), true, Kind.PERSON, Identified.ANONYMOUS, "e2", null);
    Statement first =
        new Statement(
            "s1",
            at(text, "نقلت رويترز عن مصدر أمني أن الطريق مغلق"),
            Act.ASSERT,
            Mode.INDIRECT,
            carried,
            List.of(at(text, "الطريق مغلق")),
            List.of(agency, source),
            null,
            "carry");
    Statement second =
        new Statement(
            "s2",
            at(text, "قيل إنه «فتح» أمس، «ثم أغلق"),
            Act.CLAIM,
            Mode.MIXED,
            said,
            List.of(at(text, "إنه «فتح»"), at(text, "ثم أغلق")),
            List.of(Link.nobody()),
            "s1",
            "said-that");
    return Reading.ofStatements(
        article(text),
        List.of(),
        List.of(first, second),
        List.of(
            new Entity(
                "e1",
                EntityType.MEDIA,
                "رويترز",
                List.of(at(text, "رويترز")),
                List.of(at(text, "رويترز")))));
  }

  /** One statement that is the whole of {@code text}, from a source that is all of it too. */
  static Reading whole(String text) {
    Span all = new Span(0, text.length());
    Link link = new Link(all, false, Kind.PERSON, Identified.ROLE, "e1", null);
    Statement statement =
        new Statement(
            "s1", all, Act.ASK, Mode.DIRECT, null, List.of(all), List.of(link), null, "colon");
    return Reading.ofStatements(article(text), List.of(), List.of(statement), List.of());
  }

  static Article article(String text) {
    return new Article("a-1", text, "الأفق", null, "2016-11-05", null, null);
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
