package org.musnad.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.Reading;
import org.musnad.check.Check;
import org.musnad.mention.Entity;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.rhetoric.MakeUp;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.statement.Statement;
import org.musnad.text.Span;
import org.musnad.time.Timex;

/** What holds of every reading, whatever the text. */
final class ReadingInvariants {
  private static final Pattern TIMEX =
      Pattern.compile(
          "(?:PAST|PRESENT|FUTURE)_REF"
              + "|P(?:T?(?:\\d+(?:\\.\\d+)?|X)(?:S|M|H|D|N|W|Y|DE|CE))(?:T?\\d+(?:S|M|H|D|N|W|Y|DE|CE))?"
              + "|(?:DAY(?:T.*)?|MONTH|\\d{4}-W\\d\\d|XXXX-WXX-[1-7](?:T.*)?|T.*|\\d{2,4}"
                  .replace("DAY", "(?:\\d{4}|XXXX)-(?:\\d\\d|XX)-(?:\\d\\d|XX)")
                  .replace("MONTH", "(?:\\d{4}|XXXX)-\\d\\d")
              + "|\\d{4}-(?:H[12]|Q[1-4]|SP|SU|FA|WI))(?:/[-\\dX]+)?");

  private final Reading reading;
  private final String text;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Set<Span>> mentions = new HashMap<>();
  private final Map<String, Statement> earlier = new HashMap<>();

  /** The characters that are in the content of some statement. */
  private final BitSet said = new BitSet();

  private ReadingInvariants(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
  }

  /** Fails with all that is wrong with {@code reading}, and returns it where nothing is. */
  static Reading check(Reading reading) {
    ReadingInvariants invariants = new ReadingInvariants(reading);
    invariants.ordered("sentence", reading.sentences());
    reading.entities().forEach(invariants::entity);
    invariants.statements();
    invariants.places();
    reading.movements().forEach(invariants::movement);
    invariants.times();
    invariants.metadata();
    invariants.checks();
    invariants.rhetoric();
    invariants.makeUp(reading.makeUp());
    if (!invariants.faults.isEmpty()) {
      List<String> some = invariants.faults.subList(0, Math.min(20, invariants.faults.size()));
      throw new AssertionError(String.join("\n", some) + "\nin: " + excerpt(invariants.text));
    }
    return reading;
  }

  /** The text, shortened and with everything but letters and spaces escaped. */
  static String excerpt(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .limit(2000)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || (c >= ' ' && c <= '~')) {
                out.append((char) c);
              } else {
                out.append(String.format("\\u%04X", c));
              }
            });
    return out.toString();
  }

  private void must(boolean holds, String what) {
    if (!holds) {
      faults.add(what);
    }
  }

  private void entity(Entity entity) {
    must(!mentions.containsKey(entity.id()), "two entities " + entity.id());
    must(entity.id().matches("e[1-9]\\d*"), "entity id " + entity.id());
    must(!entity.name().isBlank(), entity.id() + " has no name");
    must(!entity.mentions().isEmpty(), entity.id() + " has no mention");
    mentions("mention of " + entity.id(), entity.mentions());
    Set<Span> places = new HashSet<>(entity.mentions());
    must(places.size() == entity.mentions().size(), entity.id() + " has a mention twice");
    mentions.put(entity.id(), places);
  }

  /** In the order of the text; one may lie in another, as a name does in a title with the name. */
  private void mentions(String what, List<Span> spans) {
    Span last = null;
    for (Span span : spans) {
      inText(what, span);
      must(last == null || last.compareTo(span) < 0, what + " " + span + " after " + last);
      last = span;
    }
  }

  private void ordered(String what, List<Span> spans) {
    Span last = null;
    for (Span span : spans) {
      inText(what, span);
      must(last == null || last.end() <= span.begin(), what + " " + span + " after " + last);
      last = span;
    }
  }

  /** Inside the text, not empty, not framed by white space and not cutting a surrogate pair. */
  private void inText(String what, Span span) {
    boolean inside = span.end() <= text.length() && span.length() > 0;
    must(inside, what + " " + span + " is empty or outside the text of " + text.length());
    if (inside) {
      must(isTrim(span), what + " " + span + " is framed by white space");
      must(!cuts(span.begin()) && !cuts(span.end()), what + " " + span + " cuts a surrogate pair");
    }
  }

  private boolean isTrim(Span span) {
    return !Character.isWhitespace(text.charAt(span.begin()))
        && !Character.isWhitespace(text.charAt(span.end() - 1));
  }

  private boolean cuts(int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private void times() {
    ordered("time", reading.times().stream().map(Timex::span).toList());
    for (Timex time : reading.times()) {
      if (!TIMEX.matcher(time.value()).matches() || !time.reason().contains(": ")) {
        faults.add("the value or reason of " + time);
      }
    }
  }

  private void metadata() {
    Metadata metadata = reading.metadata();
    place("title", metadata.title());
    place("section", metadata.section());
    place("byline", metadata.byline());
    place("dateline", metadata.dateline());
    metadata.credits().forEach(credit -> place("credit", credit.span()));
    boolean known = metadata.published() != null;
    must(known == (metadata.basis() != Metadata.Basis.NONE), "basis of " + metadata.published());
    boolean inferred = metadata.basis() == Metadata.Basis.INFERRED;
    must(inferred == !metadata.reason().isEmpty(), "the reason for " + metadata.published());
  }

  private void place(String what, @Nullable Span span) {
    if (span != null) {
      inText(what, span);
    }
  }

  private void statements() {
    int number = 0;
    Span last = new Span(0, 0);
    for (Statement statement : reading.statements()) {
      number++;
      String id = "s" + number;
      must(statement.id().equals(id), "statement " + id + " has the id " + statement.id());
      must(statement.span().begin() >= last.begin(), id + " begins before the one before it");
      last = statement.span();
      statement(id, statement);
      earlier.put(statement.id(), statement);
    }
  }

  private void statement(String id, Statement statement) {
    inText(id, statement.span());
    ordered("content of " + id, statement.content());
    for (Span span : statement.content()) {
      must(statement.span().covers(span), id + ": content " + span + " outside the statement");
      said.set(span.begin(), span.end());
    }
    must(!statement.rule().isBlank(), id + " names no rule");
    cue(id, statement);
    must(!statement.chain().isEmpty(), id + " has no chain");
    statement.chain().forEach(link -> link(id, link));
    if (statement.parent() != null) {
      parent(id, statement, earlier.get(statement.parent()));
    }
  }

  private void cue(String id, Statement statement) {
    if (statement.cue() == null) {
      must(statement.mode() != Mode.INDIRECT, id + " has no cue and is indirect");
      return;
    }
    Span cue = statement.cue().span();
    inText("cue of " + id, cue);
    must(statement.span().covers(cue), id + ": the cue " + cue + " is outside the statement");
    must(!statement.cue().lemma().isBlank(), id + ": the cue has no lemma");
    must(statement.cue().entry().matches("\\p{ASCII}+"), id + ": the cue's entry is not ASCII");
    for (Span span : statement.content()) {
      must(!span.overlaps(cue), id + ": the cue " + cue + " overlaps the content " + span);
    }
  }

  private void link(String id, Link link) {
    String what = "link of " + id + " " + link;
    if (link.cue() != null) {
      inText(what, link.cue().span());
    }
    if (link.kind() == Kind.UNKNOWN) {
      must(link.identified() == Identified.ANONYMOUS, what + ": unknown but identified");
    }
    if (link.source() == null) {
      boolean nobody = link.kind() == Kind.UNKNOWN && !link.implicit() && link.entity() == null;
      must(nobody, what + ": nobody, yet something is known of him");
      return;
    }
    inText(what, link.source());
    Set<Span> places = mentions.get(link.entity());
    must(places != null, what + ": no such entity");
    must(
        places == null || places.contains(link.source()),
        what + ": its source is no mention of its entity");
  }

  private void parent(String id, Statement statement, Statement parent) {
    must(parent != null, id + ": its parent " + statement.parent() + " is not before it");
    if (parent == null) {
      return;
    }
    for (Span span : statement.content()) {
      must(
          parent.content().stream().anyMatch(outer -> outer.covers(span)),
          id + ": content " + span + " is not in the content of its parent " + parent.id());
    }
    int links = parent.chain().size();
    must(
        statement.chain().size() > links
            && sources(statement.chain().subList(0, links)).equals(sources(parent.chain())),
        id + ": its chain does not begin with the links of its parent " + parent.id());
  }

  private void places() {
    Set<String> ids = new HashSet<>();
    Span last = new Span(0, 0);
    for (PlaceMention place : reading.places()) {
      String id = place.place().id();
      must(ids.add(id), "the place " + id + " is named twice");
      must(!place.place().name().isBlank(), id + " has no name");
      mentions("mention of the place " + id, place.mentions());
      must(place.first().begin() >= last.begin(), id + " is named before the place before it");
      last = place.first();
    }
  }

  private void movement(Movement movement) {
    String what = "movement at " + movement.trigger();
    inText(what, movement.trigger());
    for (Span span : Arrays.asList(movement.mover(), movement.from(), movement.to())) {
      if (span != null) {
        inText(what, span);
      }
    }
    movement.quantities().forEach(q -> inText("quantity of the " + what, q.span()));
    must(movement.from() == null || !movement.from().overlaps(movement.trigger()), what + " from");
    must(movement.to() == null || !movement.to().overlaps(movement.trigger()), what + " to");
    must(
        movement.statement() == null || earlier.containsKey(movement.statement()),
        what + " stands in no statement " + movement.statement());
  }

  private void checks() {
    List<Span> spans = reading.checks().stream().map(Check::span).toList();
    must(spans.equals(spans.stream().sorted().toList()), "checks out of order: " + spans);
    for (Check check : reading.checks()) {
      inText(check.rule(), check.span());
      must(!check.message().isBlank() && !check.evidence().isBlank(), "a check with no evidence");
    }
  }

  private void rhetoric() {
    Span last = new Span(0, 0);
    for (Rhetoric rhetoric : reading.rhetoric()) {
      String what = rhetoric.technique() + " " + rhetoric.span();
      inText(what, rhetoric.span());
      must(rhetoric.span().begin() >= last.begin(), what + " after " + last);
      last = rhetoric.span();
      must(!rhetoric.entry().isBlank() && !rhetoric.note().isBlank(), what + " with no reason");
      boolean within = said.get(rhetoric.span().begin());
      must(within == (rhetoric.in() != null), what + " has the wrong voice");
      must(rhetoric.in() == null || isIn(rhetoric), what + " is not in " + rhetoric.in());
    }
  }

  private boolean isIn(Rhetoric rhetoric) {
    Statement statement = earlier.get(rhetoric.in());
    Span first = first(rhetoric.span());
    return statement != null && statement.content().stream().anyMatch(c -> c.covers(first));
  }

  private static Span first(Span span) {
    return new Span(span.begin(), span.begin() + 1);
  }

  private void makeUp(MakeUp makeUp) {
    ordered("own voice", makeUp.ownVoice());
    int said = makeUp.shares().stream().mapToInt(MakeUp.Share::characters).sum();
    must(said + makeUp.ownCharacters() == makeUp.characters(), "shares do not add up: " + makeUp);
    int all = (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    must(makeUp.characters() == all, makeUp.characters() + " characters of " + all);
    long statements = makeUp.shares().stream().mapToLong(s -> s.statements().size()).sum();
    must(statements == reading.statements().size(), "a statement in no share, or in two");
    must(makeUp.ownSentences() <= makeUp.sentences(), "more own sentences than sentences");
  }

  private static List<String> sources(List<Link> chain) {
    return chain.stream().map(link -> link.source() + " " + link.kind()).toList();
  }
}
