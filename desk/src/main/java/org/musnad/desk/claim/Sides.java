package org.musnad.desk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.Captions;
import org.musnad.desk.draw.OriginGraph;
import org.musnad.desk.draw.OriginTree;
import org.musnad.desk.draw.Side;
import org.musnad.desk.draw.Standing;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Origins;

/** Makes what the page shows of one side of a claim. */
final class Sides {
  private final OriginGraph graph;
  private final Words words;
  private final boolean whole;

  /**
   * Makes one.
   *
   * @param whole whether each article is to have a box of its own
   */
  Sides(OriginGraph graph, Words words, boolean whole) {
    this.graph = graph;
    this.words = words;
    this.whole = whole;
  }

  /**
   * What the page shows.
   *
   * @param prefix what the ids of its elements begin with
   * @param of {@code origins} or {@code against}, for its sentences
   */
  ClaimPage.Side page(Side side, String prefix, String of) {
    Reasons reasons = new Reasons(side, words);
    return new ClaimPage.Side(
        prefix,
        reasons.number(),
        reasons.summary(of),
        reasons.all(),
        reasons.lines(),
        chokePoints(side, prefix, reasons),
        side.origins().list().stream().map(origin -> origin(side, prefix, origin)).toList(),
        graph.draw(side, words, targets(prefix), whole),
        whole ? List.of() : folds(side, prefix),
        OriginTree.of(side, words, Places::of));
  }

  private static OriginGraph.Targets targets(String prefix) {
    return new OriginGraph.Targets(Places::of, id -> "#" + prefix + id);
  }

  private List<ClaimPage.ChokePoint> chokePoints(Side side, String prefix, Reasons reasons) {
    Captions captions = new Captions(words);
    return side.origins().chokePoints().stream()
        .map(Origins.ChokePoint::node)
        .map(
            node ->
                new ClaimPage.ChokePoint(
                    captions.name(node), "#" + prefix + node.id(), reasons.chokePoint(node)))
        .toList();
  }

  private ClaimPage.Origin origin(Side side, String prefix, Origins.Origin origin) {
    Captions captions = new Captions(words);
    Node node = side.node(origin.node());
    Standing standing = Standing.of(origin.name(), origin.identified());
    boolean sure =
        side.origins().atLeast() == side.origins().atMost()
            || side.origins().different().contains(origin.node());
    return new ClaimPage.Origin(
        captions.name(node),
        origin.ownVoice() ? "voice" : standing.word(),
        captions.note(node),
        words.text("claim.stand-on", origin.articles()),
        sure,
        "#" + prefix + origin.node(),
        via(side, origin.via(), captions));
  }

  private static List<ClaimPage.Link> via(Side side, List<String> articles, Captions captions) {
    List<ClaimPage.Link> links = new ArrayList<>();
    for (Node node : side.articles()) {
      if (articles.contains(node.name())) {
        Account account = side.accountsOf(node.id()).get(0);
        links.add(
            new ClaimPage.Link(
                captions.name(node), captions.day(account.article()), Places.of(account)));
      }
    }
    return links;
  }

  private List<ClaimPage.Fold> folds(Side side, String prefix) {
    Captions captions = new Captions(words);
    return graph.folds(side, words).stream()
        .map(
            fold ->
                new ClaimPage.Fold(
                    prefix + fold.id(),
                    fold.name(),
                    fold.members().stream().map(node -> member(side, node, captions)).toList()))
        .toList();
  }

  private static ClaimPage.Member member(Side side, Node node, Captions captions) {
    List<Account> accounts = side.accountsOf(node.id());
    @Nullable String href = accounts.isEmpty() ? null : Places.of(accounts.get(0));
    return new ClaimPage.Member(captions.name(node), captions.note(node), href);
  }
}
