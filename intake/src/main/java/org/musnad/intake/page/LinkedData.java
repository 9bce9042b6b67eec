package org.musnad.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in JSON-LD by the vocabulary of <a
 * href="https://schema.org/Article">schema.org</a>: the article with most to say, be it alone, in a
 * list, in a {@code @graph} or the main thing of a page, with names that stand elsewhere under
 * their {@code @id}. Broken JSON is passed over.
 */
final class LinkedData {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** What hides a script from old browsers. */
  private static final Pattern WRAPPING = Pattern.compile("<!\\[CDATA\\[|\\]\\]>|<!--|-->");

  private static final int DEPTH = 12;

  private final Dates dates;
  private final Map<String, JsonNode> named = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private @Nullable String site;

  private LinkedData(Dates dates) {
    this.dates = dates;
  }

  /** What the page says; {@link Facts#NONE} where it has no article. */
  static Facts of(Document page, Dates dates) {
    LinkedData data = new LinkedData(dates);
    for (Element script : page.select("script[type~=(?i)^application/(.*[+])?ld[+]json]")) {
      JsonNode tree = parse(script.data());
      if (tree != null) {
        data.collect(tree, 0);
      }
    }
    Facts best = Facts.NONE;
    int most = 0;
    for (JsonNode article : data.articles) {
      Facts facts = data.facts(article);
      int said = said(facts);
      if (said > most) {
        best = facts;
        most = said;
      }
    }
    return best;
  }

  private static int said(Facts facts) {
    long names =
        Stream.of(facts.title(), facts.author(), facts.outlet(), facts.published())
            .filter(Objects::nonNull)
            .count();
    return (int) names * 2 + (facts.body() == null ? 0 : 3) + (facts.url() == null ? 0 : 1);
  }

  private static @Nullable JsonNode parse(String script) {
    String json = WRAPPING.matcher(script).replaceAll("");
    int object = json.indexOf('{');
    int array = json.indexOf('[');
    int begin = array < 0 || object >= 0 && object < array ? object : array;
    int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    if (begin < 0 || end <= begin) {
      return null;
    }
    try {
      return JSON.readTree(json.substring(begin, end));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
    } else if (node.isObject()) {
      String id = text(node.get("@id"));
      if (id != null && node.size() > 1) {
        named.putIfAbsent(id, node);
      }
      if (isOf(node, "Article") || isOf(node, "BlogPosting")) {
        articles.add(node);
      } else if (isOf(node, "WebSite") && site == null) {
        site = text(node.get("name"));
      }
      for (String field :
          List.of("@graph", "mainEntity", "mainEntityOfPage", "publisher", "author")) {
        if (node.has(field)) {
          collect(node.get(field), depth + 1);
        }
      }
    }
  }

  private static boolean isOf(JsonNode node, String ending) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (one.asText().endsWith(ending)) {
          return true;
        }
      }
    }
    return type.asText().endsWith(ending);
  }

  private Facts facts(JsonNode article) {
    String title = text(article.get("headline"));
    String outlet = names(article.path("publisher"));
    String date = text(article.get("datePublished"));
    String url = address(article.path("mainEntityOfPage"));
    return new Facts(
        title == null ? text(article.get("name")) : title,
        names(article.path("author")),
        outlet == null ? site : outlet,
        dates.read(date == null ? text(article.get("dateCreated")) : date),
        url == null ? address(article.path("url")) : url,
        body(text(article.get("articleBody"))));
  }

  /** Some sites put markup into the text. */
  private static @Nullable String body(@Nullable String body) {
    return body == null || !body.contains("</") ? body : BodyText.plain(Jsoup.parse(body).body());
  }

  private @Nullable String address(JsonNode node) {
    JsonNode id = node.isObject() ? node.path("@id") : node;
    String address = text(node.isObject() && !id.isTextual() ? node.get("url") : id);
    return address != null && address.startsWith("http") ? address : null;
  }

  /** The names of persons or bodies, each once. */
  private @Nullable String names(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      JsonNode whole = one.has("name") ? one : named.getOrDefault(one.path("@id").asText(), one);
      String name = text(whole.isObject() ? whole.get("name") : whole);
      if (name != null && !name.startsWith("http")) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join("، ", names);
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node != null && node.isArray()) {
      return text(node.get(0));
    }
    String text = node == null || !node.isValueNode() || node.isNull() ? "" : node.asText();
    String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return plain.isBlank() ? null : plain.strip();
  }
}
