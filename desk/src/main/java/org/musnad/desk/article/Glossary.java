package org.musnad.desk.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musnad.arabic.Arabic;
import org.musnad.data.Table;

/**
 * The Arabic for what the engine's tables call by an English name: offices, their holders, events;
 * and why words are on the list of loaded words. Immutable and thread-safe; read when the class is
 * first made, as few pages need it.
 */
final class Glossary {
  private final Map<String, String> offices = new HashMap<>();
  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, String> loaded = new HashMap<>();

  /** Reads the tables. */
  Glossary() {
    Map<String, String> titles = new HashMap<>();
    for (Table.Row row : rows("offices/titles.tsv")) {
      row.values("construct").stream()
          .findFirst()
          .ifPresent(title -> titles.putIfAbsent(row.get("office"), title));
    }
    Map<String, String> states = new HashMap<>();
    for (Table.Row row : rows("gazetteer/places.tsv")) {
      states.put(row.get("id"), row.get("name"));
    }
    for (Table.Row row : rows("offices/offices.tsv")) {
      String title = titles.get(row.get("title"));
      String state = states.get(row.get("state"));
      String name =
          title == null || state == null
              ? row.values("names").stream().findFirst().orElse(row.get("gloss"))
              : title + " " + state;
      offices.put(row.get("gloss"), name);
    }
    for (Table.Row row : rows("offices/persons.tsv")) {
      persons.put(row.get("name"), row.values("names").get(0));
    }
    for (Table.Row row : rows("gazetteer/events.tsv")) {
      events.put(row.get("gloss"), row.values("names").get(0));
    }
    for (Table.Row row : Tables.beside(Glossary.class, "loaded.tsv").rows()) {
      loaded.put(row.get("id"), row.get("reason"));
    }
  }

  private static List<Table.Row> rows(String name) {
    return Tables.beside(Arabic.class, name).rows();
  }

  /** An office by its English name. */
  Optional<String> office(String gloss) {
    return Optional.ofNullable(offices.get(gloss));
  }

  /** Somebody who held an office. */
  Optional<String> person(String name) {
    return Optional.ofNullable(persons.get(name));
  }

  /** A dated event. */
  Optional<String> event(String gloss) {
    return Optional.ofNullable(events.get(gloss));
  }

  /** Why a word is on the list of loaded words, by the id of its entry. */
  Optional<String> loaded(String entry) {
    return Optional.ofNullable(loaded.get(entry));
  }
}
