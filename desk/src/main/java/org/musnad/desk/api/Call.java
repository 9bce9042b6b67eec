package org.musnad.desk.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Fault;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.json.PlainJson;
import org.musnad.ledger.store.Sha256;

/** One call of the API: what was asked, held to the description, and how it is answered. */
final class Call {
  private static final String JSON = "application/json";
  private static final JsonFactory FACTORY = PlainJson.factory();

  private final Visit visit;
  private final Operation operation;

  /** Writes a JSON value. */
  @FunctionalInterface
  interface Answer {
    void write(JsonGenerator out) throws IOException;
  }

  private Call(Visit visit, Operation operation) {
    this.visit = visit;
    this.operation = operation;
  }

  /**
   * The call that a request makes.
   *
   * @throws Problem if the description does not allow it
   */
  static Call of(Visit visit, Operation operation) {
    Call call = new Call(visit, operation);
    String accept = visit.http().header("Accept");
    if (operation.gives().stream().noneMatch(type -> MediaTypes.accepts(accept, type))) {
      throw new Problem(406, "api.not-acceptable", String.join(", ", operation.gives()));
    }
    List<Fault> faults = new ArrayList<>();
    visit.http().queryParamMap().forEach((name, values) -> call.check(name, values, faults));
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required() && parameter.inQuery() && call.text(parameter.name()).isEmpty()) {
        faults.add(call.fault(parameter.name(), "missing"));
      }
    }
    if (!faults.isEmpty()) {
      throw new Problem(400, "api.wrong").with(faults);
    }
    return call;
  }

  private void check(String name, List<String> values, List<Fault> faults) {
    Optional<Parameter> known =
        operation.parameters().stream().filter(p -> p.inQuery() && p.name().equals(name)).findAny();
    if (known.isEmpty()) {
      faults.add(fault(name, "unknown"));
    } else if (values.size() > 1) {
      faults.add(fault(name, "twice"));
    } else if (text(name).isPresent() && !known.get().allows(text(name).get())) {
      faults.add(fault(name, "value", known.get().description()));
    }
  }

  /** What is wrong at a place, by the messages {@code api.fault.KEY} and {@code api.mend.KEY}. */
  Fault fault(String place, String key, @Nullable Object... arguments) {
    return new Fault(
        place,
        words().text("api.fault." + key, arguments),
        words().text("api.mend." + key, arguments));
  }

  /** A refusal of one parameter, for a reason that says its mend after "; ". */
  Problem refusal(String parameter, IllegalArgumentException reason) {
    String[] line = String.valueOf(reason.getMessage()).split("; ", 2);
    Fault fault = new Fault(parameter, line[0], line.length > 1 ? line[1] : "");
    return new Problem(400, "api.wrong").with(List.of(fault));
  }

  /** A refusal of one parameter. */
  Problem refusal(String parameter, String key, @Nullable Object... arguments) {
    return new Problem(400, "api.wrong").with(List.of(fault(parameter, key, arguments)));
  }

  Words words() {
    return visit.wordsForPrograms();
  }

  Visit visit() {
    return visit;
  }

  Ledger ledger() {
    return visit.ledger();
  }

  Operation operation() {
    return operation;
  }

  /** A header of the request. */
  Optional<String> header(String name) {
    return Optional.ofNullable(visit.http().header(name));
  }

  /** A part of the path, as it was before it became a segment. */
  String path(String name) {
    return visit.path(name);
  }

  /** A parameter of the address, or what the description has for where it is not given. */
  Optional<String> text(String name) {
    return visit
        .query(name)
        .or(
            () ->
                operation.parameters().stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .findAny()
                    .map(Parameter::otherwise));
  }

  /** A parameter that the description makes a number, and has a value for. */
  int number(String name) {
    return text(name).map(Integer::parseInt).orElseThrow();
  }

  /** Whether a parameter is {@code true}. */
  boolean flag(String name) {
    return text(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** A constant by its word, as the description lists them. */
  <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    return text(name).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT))).orElse(null);
  }

  /** Where to go on; 0 at the beginning. */
  long cursor(char kind) {
    Optional<String> word = text("cursor");
    OptionalLong number = word.isEmpty() ? OptionalLong.of(0) : Cursor.read(kind, word.get());
    return number.orElseThrow(() -> refusal("cursor", "cursor"));
  }

  /** The address of the page that begins at a cursor, with all else as it was asked for. */
  String next(Cursor cursor) {
    List<@Nullable Object> parameters = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      Optional<String> given = visit.query(parameter.name());
      if (parameter.inQuery() && given.isPresent() && !parameter.name().equals("cursor")) {
        parameters.add(parameter.name());
        parameters.add(given.get());
      }
    }
    parameters.add("cursor");
    parameters.add(cursor);
    return Links.with(Contract.PREFIX + operation.path(), parameters.toArray());
  }

  /** Answers with JSON. */
  void json(Answer answer) throws IOException {
    json(200, answer);
  }

  /** Answers with JSON and a status. */
  void json(int status, Answer answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = generator(bytes)) {
      answer.write(out);
    }
    visit.http().status(status);
    bytes(JSON, bytes.toByteArray());
  }

  /** A generator that closes nothing but itself. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Answers with a page of a list, whose next page is told in a header too. */
  void page(@Nullable String next, Answer answer) throws IOException {
    if (next != null) {
      visit.http().header("Link", "<" + next + ">; rel=\"next\"");
    }
    json(answer);
  }

  /** Answers with some bytes. */
  void bytes(String mediaType, byte[] bytes) {
    visit.http().contentType(mediaType).result(bytes);
  }

  /** Answers with what seldom changes: not at all, where the client has it already. */
  void tagged(String mediaType, byte[] bytes) {
    String tag = "W/\"" + Sha256.of(bytes).toString().substring(0, 32) + "\"";
    visit.http().header("ETag", tag);
    visit.http().header("Cache-Control", "private, no-cache");
    String known = header("If-None-Match").orElse("");
    if (known.strip().equals("*") || known.contains(tag.substring(2))) {
      visit.http().status(304);
    } else {
      bytes(mediaType, bytes);
    }
  }
}
