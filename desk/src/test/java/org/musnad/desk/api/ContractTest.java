package org.musnad.desk.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.web.Router;
import org.musnad.desk.words.Catalog;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;

class ContractTest {
  private final Contract contract = Contract.load();

  @Test
  void anotherReaderOfOpenApiFindsNoFault() {
    SwaggerParseResult result =
        new OpenAPIV3Parser()
            .readContents(new String(contract.bytes(), StandardCharsets.UTF_8), null, null);
    assertEquals(List.of(), result.getMessages());
    assertEquals(
        contract.operations().stream().map(Operation::path).collect(Collectors.toSet()),
        result.getOpenAPI().getPaths().keySet());
  }

  @Test
  void theRouterHasWhatIsDescribedAndNothingElse() {
    Set<String> routes = new TreeSet<>();
    try (RunningDesk desk = RunningDesk.empty()) {
      desk.routes().stream()
          .filter(Router.Route::api)
          .map(route -> route.method() + " " + route.path() + " " + route.least())
          .forEach(routes::add);
    }
    Set<String> described =
        contract.operations().stream()
            .map(each -> each.method() + " /api/v1" + each.path() + " " + each.role().toUpperCase())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(described, routes);
  }

  @Test
  void everyCallIsSummedUpInBothLanguagesAndHasAnExample() {
    for (Operation operation : contract.operations()) {
      for (Language language : Language.values()) {
        assertFalse(operation.summary(language).isBlank(), operation.id());
      }
      assertFalse(operation.examples().isEmpty(), operation.id());
    }
  }

  @Test
  void everyStatusHasATitle() {
    for (Operation operation : contract.operations()) {
      for (String status : operation.statuses()) {
        assertTrue(
            status.compareTo("4") < 0
                || new Catalog()
                    .words(Language.ENGLISH, Digits.EUROPEAN)
                    .has("api.status." + status),
            status);
      }
    }
  }

  @Test
  void anAcceptIsReadAsRfc9110HasIt() {
    assertTrue(MediaTypes.accepts(null, "application/json"));
    assertTrue(MediaTypes.accepts("text/html, application/*;q=0.5", "application/json"));
    assertFalse(MediaTypes.accepts("*/*, application/json;q=0", "application/json"));
    assertFalse(MediaTypes.accepts("text/*", "application/json"));
  }
}
