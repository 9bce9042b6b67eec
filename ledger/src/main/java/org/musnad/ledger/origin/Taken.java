package org.musnad.ledger.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;

/** Tells for many articles at once which other one each was most likely taken from. */
public final class Taken {
  private Taken() {}

  /**
   * The articles that others were most likely taken from, as {@link Precedents} has it.
   *
   * @param articles all articles in question
   * @param copies the pairs of them that share text
   * @return the key of the source by that of the article; without those that have none
   */
  public static Map<Long, Long> of(Collection<StoredArticle> articles, Collection<Copy> copies) {
    Map<Long, Member> members = new HashMap<>();
    for (StoredArticle article : articles) {
      members.put(article.key(), new Member(article, StyleScores.NONE, null));
    }
    Precedents precedents = new Precedents(members, new Ties(copies));
    Map<Long, Long> taken = new HashMap<>();
    for (Member member : members.values()) {
      Precedents.Precedent precedent = precedents.of(member);
      if (precedent != null) {
        taken.put(member.key(), precedent.article());
      }
    }
    return taken;
  }
}
