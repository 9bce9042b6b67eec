package org.musnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;

/** The nouns with which proper names of bodies and media begin. Immutable. */
public final class BodyHeads {

  /** What becomes of the noun in the name; the words of {@code body-heads.tsv}. */
  enum Sort {
    /** A part of the name, which is nothing without what tells it from others. */
    WHOLE,
    /** A part of the name, whose rest is mostly a word that stands by itself. */
    KEEP,
    /** A part of the name, which nothing but another name makes. */
    NAME,
    /** No part of the name. */
    OWN,
    /** A side in sport: no part of the name, but of a country's. */
    TEAM,
    /** A part of a name of the gazetteer alone. */
    FORCE,
    /** A name only with the article and a nationality. */
    NATION,
    /** No part of the name where it is known or in quotation marks, else a part of it. */
    CALL,
    /** No part of the name, which is that of a medium. */
    MEDIA;

    /** Whether what stands after the noun can be a name by itself. */
    boolean stands() {
      return apart() || this == KEEP || this == CALL || this == NAME;
    }

    /** Whether only a name that stands by itself makes one of a body with the noun. */
    boolean only() {
      return this == OWN || this == MEDIA || this == NAME;
    }

    /** Whether the name is one without the noun. */
    boolean apart() {
      return this == OWN || this == TEAM || this == MEDIA;
    }
  }

  private final Map<String, Sort> sorts;
  private final Set<String> nots;
  private final Set<String> vague;
  private final Set<String> led;

  private BodyHeads(Map<String, Sort> sorts, Set<String> nots, Set<String> vague, Set<String> led) {
    this.sorts = sorts;
    this.nots = nots;
    this.vague = vague;
    this.led = led;
  }

  static BodyHeads read(ImageReader in) {
    return new BodyHeads(
        in.map(each -> Sort.values()[each.number()]), in.set(), in.set(), in.set());
  }

  void write(ImageWriter out) {
    out.map(sorts, (each, sort) -> each.number(sort.ordinal()));
    out.set(nots);
    out.set(vague);
    out.set(led);
  }

  /** Reads the nouns, and notes faults. */
  public static BodyHeads of(Table table, List<String> faults) {
    BodyHeads heads =
        new BodyHeads(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (Table.Row row : table.rows()) {
      for (String word : row.words("words")) {
        heads.add(row.get("class"), Folding.fold(word), table.at(row), faults);
      }
    }
    return heads;
  }

  private void add(String kind, String key, String place, List<String> faults) {
    if (kind.equals("not")) {
      nots.add(key);
      return;
    }
    if (kind.equals("vague") || kind.equals("led")) {
      (kind.equals("led") ? led : vague).add(key);
      return;
    }
    for (Sort sort : Sort.values()) {
      if (sort.name().equalsIgnoreCase(kind)) {
        sorts.put(key, sort);
        return;
      }
    }
    faults.add(place + ": no class '" + kind + "'");
  }

  /** All stems of such nouns. */
  Set<String> stems() {
    return sorts.keySet();
  }

  /** What becomes of {@code word} in a name that begins with it, or null where none does. */
  @Nullable Sort sort(Word word) {
    return word.may(Domain.BODY_HEAD) ? sort(word.stem()) : null;
  }

  /** What becomes of the folded noun {@code stem}, or null. */
  @Nullable Sort sort(String stem) {
    return sorts.get(stem);
  }

  /** Whether {@code word} alone can take up a body that was named: {@code الحركة}. */
  public boolean takesUp(Word word) {
    Sort sort = sort(word);
    return word.definite() && sort != null && sort != Sort.FORCE;
  }

  /** Whether the person named after {@code head} leads it, so that the two are no body's name. */
  boolean led(Word head) {
    return head.heads("group") || led.contains(head.stem());
  }

  /** Whether {@code word} describes a body and is no part of its name: {@code الجديد}. */
  boolean vague(Word word) {
    return vague.contains(word.key());
  }

  /** Whether {@code head} and {@code complement} are no name: {@code حركة السوق}. */
  boolean no(Word head, Word complement) {
    return nots.contains(head.stem() + ' ' + complement.key());
  }
}
