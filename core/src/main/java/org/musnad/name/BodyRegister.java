package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;
import org.musnad.text.Letters;

/** What the gazetteer says of each body and medium: its main name and what sort of body it is. */
public final class BodyRegister {
  /** The letters before the id of a name that is an ordinary word too. */
  private static final String AMBIGUOUS = "amb.";

  private final Map<String, String> names;
  private final Map<String, List<String>> heads;

  private BodyRegister(Map<String, String> names, Map<String, List<String>> heads) {
    this.names = names;
    this.heads = heads;
  }

  static BodyRegister read(ImageReader in) {
    return new BodyRegister(in.map(ImageReader::text), in.map(ImageReader::texts));
  }

  void write(ImageWriter out) {
    out.map(names, ImageWriter::text);
    out.map(heads, ImageWriter::texts);
  }

  /** Reads the gazetteer's tables of bodies and media. */
  public BodyRegister(List<Table> tables, BodyHeads sorts) {
    this(new HashMap<>(), new HashMap<>());
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        String id = id(row.get("id"));
        names.putIfAbsent(id, proper(row.get("name"), sorts));
        note(id, row.get("name"), sorts);
        row.values("variants").forEach(name -> note(id, name, sorts));
      }
    }
  }

  /** The id of a body, which its ambiguous names share with its others. */
  static String id(String id) {
    return id.startsWith(AMBIGUOUS) ? id.substring(AMBIGUOUS.length()) : id;
  }

  /** {@code الأفق} of {@code صحيفة الأفق}: a name without the noun that is no part of it. */
  private static String proper(String name, BodyHeads sorts) {
    int space = name.indexOf(' ');
    BodyHeads.Sort sort = space < 0 ? null : sorts.sort(Folding.fold(name.substring(0, space)));
    return sort != null && sort.apart() ? name.substring(space + 1) : name;
  }

  private void note(String id, String name, BodyHeads sorts) {
    int space = name.indexOf(' ');
    String first = Folding.fold(space < 0 ? name : name.substring(0, space));
    String head = Letters.article(first) ? first.substring(2) : first;
    List<String> known = heads.computeIfAbsent(id, i -> new ArrayList<>(1));
    if (space > 0 && sorts.sort(head) != null && !known.contains(head)) {
      known.add(head);
    }
  }

  /** The main name of the body of that id, or empty. */
  public String name(String id) {
    return names.getOrDefault(id, "");
  }

  /** The folded nouns that its names begin with: {@code حركه} for Hamas. */
  public List<String> heads(String id) {
    return heads.getOrDefault(id, List.of());
  }
}
