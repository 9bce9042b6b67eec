package org.musnad.dist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The libraries that a distribution has, with their licences, as a bill of materials in the form of
 * CycloneDX 1.6 names them.
 */
public final class Libraries {
  /** The licences that allow to ship a library with Musnad: one of a library's own is enough. */
  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-1.0",
          "EPL-2.0",
          "MIT",
          "Unicode-3.0",
          // JDOM's, by the words of its pom.
          "Similar to Apache License but with the acknowledgment clause removed");

  /** A library, as {@code group:name version}, and its licences: one of them may be chosen. */
  record Library(String name, List<String> licences) {
    boolean isAllowed() {
      return licences.stream().anyMatch(ALLOWED::contains);
    }

    String line() {
      return name + "  " + (licences.isEmpty() ? "no licence" : String.join(" or ", licences));
    }
  }

  private final List<Library> all;

  private Libraries(List<Library> all) {
    this.all = all;
  }

  /**
   * Those of a bill of materials, by name; Musnad's own modules are left out.
   *
   * @throws IOException if it cannot be read
   */
  public static Libraries read(Path bom) throws IOException {
    List<Library> found = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(bom.toFile()).path("components")) {
      if (!each.path("group").asText().equals("org.musnad")) {
        found.add(library(each));
      }
    }
    found.sort(Comparator.comparing(Library::name));
    return new Libraries(List.copyOf(found));
  }

  private static Library library(JsonNode component) {
    String name =
        component.path("group").asText()
            + ":"
            + component.path("name").asText()
            + " "
            + component.path("version").asText();
    return new Library(
        name,
        StreamSupport.stream(component.path("licenses").spliterator(), false)
            .map(Libraries::licence)
            .toList());
  }

  /** Its identifier by SPDX, or else an expression of these, or else the name that its pom has. */
  private static String licence(JsonNode choice) {
    JsonNode licence = choice.path("license");
    return licence
        .path("id")
        .asText(choice.path("expression").asText(licence.path("name").asText()));
  }

  /** How many there are. */
  public int count() {
    return all.size();
  }

  /** Those that must not be shipped, each with its licences. */
  public List<String> barred() {
    return all.stream().filter(each -> !each.isAllowed()).map(Library::line).toList();
  }

  /** A line for each, with its licences. */
  public String list() {
    return all.stream().map(each -> each.line() + "\n").collect(Collectors.joining());
  }
}
