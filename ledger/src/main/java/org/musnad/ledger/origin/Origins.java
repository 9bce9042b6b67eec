package org.musnad.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;

/**
 * The origins of articles in a ledger, worked out from their families when they are asked for, so
 * that they can never be out of date. Thread-safe if its source is.
 */
public final class Origins {
  private final FamilySource source;
  private final Style style;
  private final Told told;

  /**
   * Makes one.
   *
   * @param source where articles and families are
   * @param style knows agencies by their wording
   * @param told knows agencies that are spoken to
   */
  public Origins(FamilySource source, Style style, Told told) {
    this.source = source;
    this.style = style;
    this.told = told;
  }

  /** The origins of the articles of a family, by their keys. */
  public List<Origin> ofFamily(long family) {
    return within(source.members(family));
  }

  /**
   * The origins of some articles, by their keys, each looked at within its family; those of the
   * other members come along.
   */
  public Map<Long, Origin> of(Collection<StoredArticle> articles) {
    Map<Long, Long> families = source.families(articles.stream().map(StoredArticle::key).toList());
    Map<Long, Origin> origins = new HashMap<>();
    families.values().stream()
        .distinct()
        .forEach(
            family -> ofFamily(family).forEach(origin -> origins.put(origin.article(), origin)));
    List<StoredArticle> alone =
        articles.stream().filter(article -> !families.containsKey(article.key())).toList();
    for (Member member : members(alone, new Ties(List.of()))) {
      origins.put(member.key(), new Attribution(List.of(member), List.of()).origins().get(0));
    }
    return origins;
  }

  private List<Origin> within(List<StoredArticle> articles) {
    List<Copy> copies = source.copiesOf(articles.stream().map(StoredArticle::key).toList());
    return new Attribution(members(articles, new Ties(copies)), copies).origins();
  }

  /** Looks into the texts of those that do not say themselves whose they are. */
  private List<Member> members(Collection<StoredArticle> articles, Ties ties) {
    List<Long> wanted =
        articles.stream()
            .filter(article -> !new Member(article, StyleScores.NONE, null).isCredited())
            .map(StoredArticle::key)
            .toList();
    Map<Long, String> texts = source.texts(wanted);
    Map<Long, String> outlets = new HashMap<>();
    articles.forEach(article -> outlets.put(article.key(), String.valueOf(article.outlet())));
    List<Member> members = new ArrayList<>();
    for (StoredArticle article : articles) {
      String text = texts.get(article.key());
      boolean shared = text != null && ties.isShared(article.key(), outlets);
      members.add(
          text == null
              ? new Member(article, StyleScores.NONE, null)
              : new Member(article, style.of(text, shared), told.in(text)));
    }
    return members;
  }
}
