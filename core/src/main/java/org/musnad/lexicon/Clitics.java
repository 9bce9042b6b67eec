package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** The one-letter words and pronouns that are written together with their host. */
final class Clitics {

  /** A pronoun written at a word's end. */
  record Ending(String form, Agreement agreement) {}

  private final StringBuilder conjunctions = new StringBuilder();
  private final StringBuilder prepositions = new StringBuilder();
  private final StringBuilder futures = new StringBuilder();
  private final List<Ending> pronouns = new ArrayList<>();
  private String article = "";
  private String articleAfterLi = "";

  Clitics(Table table) {
    for (Table.Row row : table.rows()) {
      String form = Folding.fold(row.get("form"));
      switch (row.get("class")) {
        case "conjunction" -> conjunctions.append(form);
        case "preposition" -> prepositions.append(form);
        case "future" -> futures.append(form);
        case "article" -> article = form;
        case "article-li" -> articleAfterLi = form;
        default -> {
          String a = row.get("agreement");
          pronouns.add(new Ending(form, new Agreement(a.charAt(1), a.charAt(2))));
        }
      }
    }
    pronouns.sort((a, b) -> b.form().length() - a.form().length());
  }

  private Clitics(ImageReader in) {
    conjunctions.append(in.text());
    prepositions.append(in.text());
    futures.append(in.text());
    article = in.text();
    articleAfterLi = in.text();
    pronouns.addAll(in.list(each -> new Ending(each.text(), Agreement.read(each))));
  }

  static Clitics read(ImageReader in) {
    return new Clitics(in);
  }

  void write(ImageWriter out) {
    out.text(conjunctions.toString());
    out.text(prepositions.toString());
    out.text(futures.toString());
    out.text(article);
    out.text(articleAfterLi);
    out.list(
        pronouns,
        (each, pronoun) -> {
          each.text(pronoun.form());
          pronoun.agreement().write(each);
        });
  }

  boolean conjunction(char c) {
    return conjunctions.indexOf(String.valueOf(c)) >= 0;
  }

  boolean preposition(char c) {
    return prepositions.indexOf(String.valueOf(c)) >= 0;
  }

  boolean future(char c) {
    return futures.indexOf(String.valueOf(c)) >= 0;
  }

  String article() {
    return article;
  }

  /** The preposition li and the article, written as one. */
  String articleAfterLi() {
    return articleAfterLi;
  }

  /** The conjunction that the table names first: "and". */
  char first() {
    return conjunctions.charAt(0);
  }

  List<Ending> pronouns() {
    return pronouns;
  }
}
