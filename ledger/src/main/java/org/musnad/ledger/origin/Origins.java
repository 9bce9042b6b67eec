package org.musnad.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;

/**
 * The origins of articles in a ledger, worked out from their families when they are asked for, so
 * that they can never be out of date. Thread-safe if its source is.
 */
public final class Origins {
  private final FamilySource source;
  private final Style style;
  private final Function<Collection<Long>, Map<Long, Manner>> manners;

  /**
   * Makes one.
   *
   * @param source where articles, families and texts are
   * @param style knows agencies by their wording
   * @param told knows agencies that are spoken to
   */
  public Origins(FamilyTexts source, Style style, Told told) {
    this(source, style, articles -> manners(source.texts(articles), style, told));
  }

  /**
   * Makes one for articles whose texts were looked into elsewhere.
   *
   * @param source where articles and families are
   * @param style that by which their wording was looked at
   * @param manners what their texts tell; asked for the articles that credit no agency
   */
  public Origins(
      FamilySource source, Style style, Function<Collection<Long>, Map<Long, Manner>> manners) {
    this.source = source;
    this.style = style;
    this.manners = manners;
  }

  private static Map<Long, Manner> manners(Map<Long, String> texts, Style style, Told told) {
    Map<Long, Manner> manners = new HashMap<>();
    texts.forEach((article, text) -> manners.put(article, Manner.of(text, style, told)));
    return manners;
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
    Map<Long, Manner> told = manners.apply(wanted);
    Map<Long, String> outlets = new HashMap<>();
    articles.forEach(article -> outlets.put(article.key(), String.valueOf(article.outlet())));
    List<Member> members = new ArrayList<>();
    for (StoredArticle article : articles) {
      Manner manner = told.get(article.key());
      boolean shared = manner != null && ties.isShared(article.key(), outlets);
      members.add(
          manner == null
              ? new Member(article, StyleScores.NONE, null)
              : new Member(article, style.of(manner.wording(), shared), manner.told()));
    }
    return members;
  }
}
