package org.musnad.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;

/**
 * What the API's own page shows.
 *
 * @param address where the API is, for examples
 * @param parts its calls, by what they are about
 * @param faults what can go wrong
 */
public record ApiPage(String address, List<Part> parts, List<Status> faults) {

  /** Copies the lists. */
  public ApiPage {
    parts = List.copyOf(parts);
    faults = List.copyOf(faults);
  }

  /**
   * Calls about one thing.
   *
   * @param name a word for links
   * @param title what they are about
   * @param calls the calls
   */
  public record Part(String name, String title, List<Entry> calls) {
    /** Copies the list. */
    public Part {
      calls = List.copyOf(calls);
    }
  }

  /**
   * A call.
   *
   * @param id a word for links
   * @param summary what it does, in the language of the page
   * @param method how it is asked
   * @param path where, from the root of the desk
   * @param role who may ask, in the language of the page
   * @param description what else there is to know, in English; may be empty
   * @param parameters what goes into the address
   * @param takes the media types of its body
   * @param body what the body is, in English
   * @param answers the answers that are no faults
   * @param examples commands for a shell
   */
  public record Entry(
      String id,
      String summary,
      String method,
      String path,
      String role,
      String description,
      List<Field> parameters,
      List<String> takes,
      String body,
      List<Status> answers,
      List<String> examples) {
    /** Copies the lists. */
    public Entry {
      parameters = List.copyOf(parameters);
      takes = List.copyOf(takes);
      answers = List.copyOf(answers);
      examples = List.copyOf(examples);
    }
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param description what it is, in English
   * @param values the values that it may have, or empty
   */
  public record Field(String name, String description, String values) {}

  /**
   * A status.
   *
   * @param code the HTTP status
   * @param description what it means
   */
  public record Status(String code, String description) {}

  /** Answers with the page. */
  static void show(Visit visit, Contract contract) {
    Words words = visit.words();
    String desk = visit.http().scheme() + "://" + visit.http().host();
    String curl = visit.single() ? "curl" : "curl --oauth2-bearer \"$TOKEN\"";
    visit.page("api/api.jte", words.text("api.title"), of(contract, words, desk, curl));
  }

  private static ApiPage of(Contract contract, Words words, String desk, String curl) {
    Map<String, List<Entry>> calls = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      calls
          .computeIfAbsent(operation.tag(), tag -> new ArrayList<>())
          .add(entry(operation, words, contract, curl));
    }
    List<Part> parts = new ArrayList<>();
    contract
        .at("/tags")
        .forEach(
            tag -> {
              String name = tag.path("name").asText();
              boolean arabic = words.language() == Language.ARABIC;
              String title = tag.path(arabic ? "x-description-ar" : "description").asText();
              parts.add(new Part(name, title, calls.getOrDefault(name, List.of())));
            });
    return new ApiPage(desk, parts, faults(contract, words));
  }

  private static Entry entry(Operation operation, Words words, Contract contract, String curl) {
    JsonNode body = operation.node().path("requestBody");
    return new Entry(
        operation.id(),
        operation.summary(words.language()),
        operation.method(),
        Contract.PREFIX + operation.path(),
        words.text("api.role." + operation.role()),
        operation.description(),
        operation.parameters().stream().map(ApiPage::field).toList(),
        operation.takes(),
        body.path("description").asText(),
        answers(operation, contract),
        operation.examples().stream().map(each -> each.replace("curl", curl)).toList());
  }

  private static Field field(Parameter parameter) {
    int[] range = parameter.range();
    String values =
        range != null ? range[0] + " … " + range[1] : String.join(", ", parameter.values());
    return new Field(parameter.name(), parameter.description(), values);
  }

  private static List<Status> answers(Operation operation, Contract contract) {
    List<Status> answers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : operation.node().path("responses").properties()) {
      if (each.getKey().compareTo("4") < 0) {
        JsonNode response = contract.resolved(each.getValue());
        answers.add(new Status(each.getKey(), response.path("description").asText()));
      }
    }
    return answers;
  }

  /** The same for all calls, told once. */
  private static List<Status> faults(Contract contract, Words words) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      for (String status : operation.statuses()) {
        if (status.compareTo("4") >= 0) {
          faults.put(status, words.text("api.status." + status.toLowerCase(Locale.ROOT)));
        }
      }
    }
    return faults.keySet().stream().sorted().map(key -> new Status(key, faults.get(key))).toList();
  }
}
