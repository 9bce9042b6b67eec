package org.musnad.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads drafts out of the fields of a form, and adds, takes away and moves its rows. The fields of
 * the first draft are called {@code p0.act}, {@code p0.content.0.words}, {@code p0.link.1.kind} …
 */
final class DraftForm {
  private static final int MOST_ROWS = 50;
  private static final Pattern EDIT =
      Pattern.compile("p(\\d{1,2})\\.(?:(content|link)\\.)?(?:(\\d{1,2})\\.)?(add|remove|up|down)");

  private final Function<String, Optional<String>> fields;

  /**
   * Makes one.
   *
   * @param fields gives what the form has for a name, blank as absent
   */
  DraftForm(Function<String, Optional<String>> fields) {
    this.fields = fields;
  }

  /** The drafts, in order. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < MOST_ROWS && fields.apply("p" + i + ".act").isPresent(); i++) {
      drafts.add(draft("p" + i + "."));
    }
    return drafts;
  }

  private Draft draft(String prefix) {
    List<Draft.Field> content = new ArrayList<>();
    List<Draft.Link> chain = new ArrayList<>();
    for (int i = 0; i < MOST_ROWS; i++) {
      String part = prefix + "content." + i;
      if (fields.apply(part + ".row").isPresent()) {
        content.add(field(part));
      }
      String link = prefix + "link." + i;
      if (fields.apply(link + ".kind").isPresent()) {
        chain.add(
            new Draft.Link(
                field(link),
                fields.apply(link + ".implicit").isPresent(),
                value(link + ".kind"),
                value(link + ".identified")));
      }
    }
    return new Draft(
        value(prefix + "act"),
        value(prefix + "mode"),
        field(prefix + "cue"),
        content,
        chain,
        value(prefix + "parent"));
  }

  private Draft.Field field(String name) {
    return new Draft.Field(value(name + ".words"), value(name + ".at"));
  }

  private String value(String name) {
    return fields.apply(name).orElse("");
  }

  /**
   * The drafts after one of the buttons of their rows.
   *
   * @param edit what the button sends, as {@code p0.link.1.up}; anything else changes nothing
   */
  List<Draft> edited(String edit) {
    List<Draft> drafts = new ArrayList<>(drafts());
    Matcher matcher = EDIT.matcher(edit);
    if (!matcher.matches()) {
      return drafts;
    }
    int number = Integer.parseInt(matcher.group(1));
    String rows = matcher.group(2) == null ? "" : matcher.group(2);
    int row = matcher.group(3) == null ? -1 : Integer.parseInt(matcher.group(3));
    String how = matcher.group(4);
    if (rows.isEmpty()) {
      change(drafts, number, how, Draft.ofContent(Draft.Field.EMPTY));
    } else if (number < drafts.size()) {
      Draft draft = drafts.get(number);
      if (rows.equals("content")) {
        List<Draft.Field> content = new ArrayList<>(draft.content());
        change(content, row, how, Draft.Field.EMPTY);
        drafts.set(number, draft.with(content));
      } else {
        List<Draft.Link> chain = new ArrayList<>(draft.chain());
        change(chain, row, how, Draft.Link.EMPTY);
        drafts.set(number, draft.linked(chain));
      }
    }
    return drafts;
  }

  private static <T> void change(List<T> rows, int row, String how, T empty) {
    if (how.equals("add") && rows.size() < MOST_ROWS) {
      rows.add(empty);
    } else if (row >= 0 && row < rows.size()) {
      switch (how) {
        case "remove" -> rows.remove(row);
        case "up" -> rows.add(Math.max(0, row - 1), rows.remove(row));
        case "down" -> rows.add(Math.min(rows.size() - 1, row + 1), rows.remove(row));
        default -> {
          // add is done
        }
      }
    }
  }
}
