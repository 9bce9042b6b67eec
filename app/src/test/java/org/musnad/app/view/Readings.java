package org.musnad.app.view;

import java.util.List;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.check.Check;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.Place;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.statement.Act;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.statement.Statement;
import org.musnad.text.Span;
import org.musnad.time.Timex;

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

  /** Something of every sort, after an emoji. */
  static Reading full() {
    String text =
        "😀 وزير النقل سامي حداد قال إن الطريق سيئ.\n"
            + "رويترز: ستصل 10 حافلات في آب الماضي إلى المرفأ سيئ.";
    Span minister = at(text, "وزير النقل سامي حداد");
    Span harbour = at(text, "المرفأ");
    Cue said = new Cue(at(text, "قال"), "قال", "say.qala");
    Link link = new Link(minister, false, Kind.PERSON, Identified.ROLE, "e1", null);
    Statement statement =
        new Statement(
            "s1",
            at(text, "وزير النقل سامي حداد قال إن الطريق سيئ"),
            Act.ASSERT,
            Mode.INDIRECT,
            said,
            List.of(at(text, "الطريق سيئ")),
            List.of(link),
            null,
            "that");
    return new Reading(
        new Article("a-1", text, "الأفق", null, null, null, null),
        new Metadata(
            null,
            null,
            null,
            harbour,
            List.of(new Metadata.Credit(at(text, "رويترز"), "Reuters")),
            "2016-11-05",
            Metadata.Basis.INFERRED,
            "the weekday fits"),
        List.of(new Span(0, text.indexOf('\n')), new Span(text.indexOf('\n') + 1, text.length())),
        List.of(statement),
        List.of(new Entity("e1", EntityType.PERSON, "سامي حداد", List.of(minister), List.of())),
        List.of(
            new Timex(
                at(text, "آب الماضي"), Timex.Type.DATE, "2016-08", "2016-11-05", "month.past")),
        List.of(
            new PlaceMention(
                new Place("lb.harbour", "Harbour", "area", new Point(33.9, -35.5), "LB"),
                List.of(harbour),
                List.of(harbour),
                "the capital is near")),
        List.of(
            new Movement(
                at(text, "ستصل"),
                at(text, "حافلات"),
                null,
                harbour,
                List.of(new Movement.Quantity(at(text, "10 حافلات"), 10, "حافلات")),
                true,
                "2016-08",
                "s1")),
        List.of(new Check("office-mismatch", minister, "the table has another", "row 1; row 2")),
        List.of(
            new Rhetoric(at(text, "سيئ"), "loaded-language", "any.bad", "bad: a verdict", "s1"),
            new Rhetoric(
                new Span(text.lastIndexOf("سيئ"), text.lastIndexOf("سيئ") + 3),
                "loaded-language",
                "any.bad",
                "bad: a verdict",
                null)));
  }

  static Article article(String text) {
    return new Article("a-1", text, "الأفق", null, "2016-11-05", null, null);
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
