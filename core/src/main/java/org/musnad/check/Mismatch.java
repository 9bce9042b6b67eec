package org.musnad.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a text has and what the table has, and shows the rows. It gives no verdict. */
record Mismatch(
    Offices offices, OfficeMention mention, Office office, VagueDay day, boolean inferred) {
  /** The name of the check. */
  private static final String RULE = "office-mismatch";

  Check check() {
    return new Check(RULE, mention.span(), message(), evidence());
  }

  String message() {
    String who = together(mention.persons().stream().map(Person::name), " or ");
    String holders = together(holders().stream().map(t -> t.person().name()), ", ");
    String own = together(held().stream().map(t -> t.office().gloss()), ", ");
    return "the text has "
        + who
        + " as "
        + office.gloss()
        + "; on "
        + day
        + (inferred ? " (an inferred date)" : "")
        + " the table has "
        + holders
        + " in that office"
        + (own.isEmpty() ? "" : ", and " + who + " as " + own);
  }

  private String evidence() {
    return together(
        Stream.of(holders(), held(), own()).flatMap(List::stream).map(Term::inWords), "; ");
  }

  private List<Term> holders() {
    return offices.surely(offices.termsOf(office), day);
  }

  /** What those named surely held on the day. */
  private List<Term> held() {
    return persons().flatMap(p -> offices.surely(offices.termsOf(p), day).stream()).toList();
  }

  /** When those named held the office that the text gives them. */
  private List<Term> own() {
    return persons()
        .flatMap(p -> offices.termsOf(p).stream())
        .filter(t -> t.office().equals(office))
        .toList();
  }

  private Stream<Person> persons() {
    return mention.persons().stream();
  }

  private static String together(Stream<String> parts, String by) {
    return parts.distinct().collect(Collectors.joining(by));
  }
}
