package org.musnad.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.check.Tenure.Outcome;
import org.musnad.metadata.Metadata;
import org.musnad.statement.Statement;
import org.musnad.time.Timex;
import org.musnad.token.Tokens;

/**
 * Compares the offices that a text gives to people with the table. It says where the table has
 * somebody else, and nothing where there is any doubt: of the date, of who is meant, of the table.
 */
public final class OfficeCheck {
  /** News tell of what somebody did just before leaving office, or is about to take it. */
  private static final int DAYS_BEFORE = 31;

  private static final int DAYS_AFTER = 92;

  private final Offices offices;
  private final Setting setting;
  private final List<Check> checks = new ArrayList<>();
  private final List<Tenure> tenures = new ArrayList<>();

  private OfficeCheck(Offices offices, Setting setting) {
    this.offices = offices;
    this.setting = setting;
  }

  /**
   * Checks one text.
   *
   * @param offices the table
   * @param tokens the text
   * @param metadata when it was published, and how that is known
   * @param times the times that it names
   * @param statements its statements
   */
  public static OfficeCheck of(
      Offices offices,
      Tokens tokens,
      Metadata metadata,
      List<Timex> times,
      List<Statement> statements) {
    Asides asides = new Asides(tokens, offices.phrases.asides());
    List<OfficeMention> mentions = new OfficeMentions(tokens, offices, asides).find();
    boolean none = mentions.isEmpty(); // as in most texts, whose sentences need not be gone through
    Setting setting =
        new Setting(
            tokens, metadata, none ? List.of() : times, none ? List.of() : statements, asides);
    OfficeCheck check = new OfficeCheck(offices, setting);
    mentions.sort(Comparator.comparing(OfficeMention::span));
    mentions.forEach(check::decide);
    return check;
  }

  /** The office of the table that is named by all of a text together. */
  public static Optional<Office> named(Offices offices, Tokens phrase) {
    Asides asides = new Asides(phrase, offices.phrases.asides());
    return new OfficeMentions(phrase, offices, asides).whole();
  }

  /** Where the table has somebody else, in the order of the text. */
  public List<Check> checks() {
    return List.copyOf(checks);
  }

  /** What became of each office given to somebody of the table, in the order of the text. */
  public List<Tenure> tenures() {
    return List.copyOf(tenures);
  }

  private void decide(OfficeMention mention) {
    VagueDay day = setting.published();
    List<Office> meant = day == null ? List.of() : offices(mention, day);
    String doubt = day == null ? "no date of publication is known" : doubt(mention, meant, day);
    if (day == null || doubt != null) {
      note(mention, meant, Outcome.UNCHECKED, String.valueOf(doubt));
      return;
    }
    Office office = meant.get(0);
    Term own = fitting(mention, office, day);
    if (own != null) {
      note(mention, meant, Outcome.AGREES, own.inWords());
      return;
    }
    Mismatch mismatch = new Mismatch(offices, mention, office, day, setting.inferred());
    note(mention, meant, Outcome.MISMATCH, mismatch.message());
    checks.add(mismatch.check());
  }

  /** The office that is meant: that of the state named, or of the state whose officer is named. */
  private List<Office> offices(OfficeMention mention, VagueDay day) {
    String title = mention.title().office();
    if (mention.title().form() == Title.Form.WHOLE) {
      return Stream.ofNullable(offices.office(title)).toList();
    }
    if (mention.state() != null) {
      return Stream.ofNullable(offices.office(title, mention.state())).toList();
    }
    Set<Office> found = new LinkedHashSet<>();
    for (Person person : mention.persons()) {
      for (Term term : offices.surely(offices.termsOf(person), day)) {
        String state = term.office().state();
        Office office = state == null ? null : offices.office(title, state);
        if (office != null) {
          found.add(office);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Why nothing can be said of a mention, or null. */
  private @Nullable String doubt(OfficeMention mention, List<Office> meant, VagueDay day) {
    if (mention.aside() != null) {
      return mention.aside().meaning();
    }
    if (meant.size() != 1) {
      return meant.isEmpty() ? "the table has no such office" : "it may be one of several offices";
    }
    Office office = meant.get(0);
    if (fitting(mention, office, day) != null) {
      return null;
    }
    if (setting.namesAnotherYear(mention.sentence(), day)) {
      return "the sentence names another year";
    }
    if (offices.disputed(office, day)) {
      return "more than one side claims the office";
    }
    if (offices.surely(offices.termsOf(office), day).isEmpty()) {
      return "the table is not sure who held the office";
    }
    if (!surelyMeant(mention, office, day)) {
      return "somebody else may bear the name, or hold the office";
    }
    return lookedBackOn(mention, office, day) ? "the text may look back" : null;
  }

  /**
   * Somebody of the office's state is meant; or else somebody in office now, named in full, who
   * speaks: {@code هنأ الرئيس الفرنسي الأمير} names two.
   */
  private boolean surelyMeant(OfficeMention mention, Office office, VagueDay day) {
    if (mention.persons().stream().anyMatch(p -> offices.termsOf(p).isEmpty())) {
      return false;
    }
    for (Person person : mention.persons()) {
      List<Term> terms = offices.termsOf(person);
      if (terms.stream().anyMatch(t -> Objects.equals(t.office().state(), office.state()))) {
        return true;
      }
      boolean inOffice = !offices.surely(terms, day).isEmpty();
      if (mention.full() && inOffice && setting.isSource(mention.span())) {
        return true;
      }
    }
    return false;
  }

  /** Somebody who held the office once, and of whom the text does not say that he does now. */
  private boolean lookedBackOn(OfficeMention mention, Office office, VagueDay day) {
    return mention.persons().stream()
            .flatMap(person -> offices.termsOf(person).stream())
            .anyMatch(t -> t.office().equals(office) && t.endedBefore(day))
        && !setting.isSource(mention.span())
        && !setting.isNews(mention.sentence(), day);
  }

  /** A row by which one of those named held the office then, or near it, or at a time named. */
  private @Nullable Term fitting(OfficeMention mention, Office office, VagueDay day) {
    for (Person person : mention.persons()) {
      for (Term term : offices.termsOf(person)) {
        if (term.office().equals(office)
            && (term.mayCover(day, DAYS_BEFORE, DAYS_AFTER)
                || setting.days(mention.sentence()).anyMatch(d -> term.mayCover(d, 0, 0)))) {
          return term;
        }
      }
    }
    return null;
  }

  private void note(OfficeMention mention, List<Office> meant, Outcome outcome, String reason) {
    String state = mention.state() == null ? "" : " of " + mention.state();
    String office =
        meant.isEmpty()
            ? mention.title().office() + state
            : meant.stream().map(Office::id).collect(Collectors.joining(" or "));
    String persons =
        mention.persons().stream().map(Person::id).distinct().collect(Collectors.joining(" or "));
    tenures.add(new Tenure(mention.span(), office, persons, outcome, reason));
  }
}
