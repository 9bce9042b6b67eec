package org.musnad.desk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.article.ArticlePage.Bar;
import org.musnad.desk.article.ArticlePage.MakeUpView;
import org.musnad.desk.words.Words;
import org.musnad.ledger.json.JsonReading;

/** The make-up of an article as bars beside each other. */
final class MakeUpBars {
  private static final int WHOLE = 1000;

  private MakeUpBars() {}

  /** The bars, with links to the statements that the page shows. */
  static @Nullable MakeUpView of(
      JsonReading.@Nullable MakeUp makeUp, Words words, Set<String> shown) {
    if (makeUp == null || makeUp.characters() == 0) {
      return null;
    }
    List<Bar> bars = new ArrayList<>();
    double whole = makeUp.characters();
    int before = 0;
    int own = makeUp.ownCharacters();
    String voice = words.text("article.makeup.own");
    bars.add(bar("own", voice, before, own, whole, words, List.of()));
    before += own;
    for (JsonReading.Share share : makeUp.shares()) {
      // nobody: the text speaks of a source of no kind that it does not name
      String style =
          share.kind().equals("unknown") && share.identified().equals("anonymous")
              ? "nobody"
              : share.identified();
      String label =
          words.text(
              "article.makeup.share",
              words.text("kind." + share.kind()),
              words.text("identified." + style));
      List<String> statements = share.statements().stream().filter(shown::contains).toList();
      bars.add(bar(style, label, before, share.characters(), whole, words, statements));
      before += share.characters();
    }
    String sentences =
        words.text("article.makeup.sentences", makeUp.ownSentences(), makeUp.sentences());
    return new MakeUpView(bars, sentences);
  }

  private static Bar bar(
      String style,
      String label,
      int before,
      int characters,
      double whole,
      Words words,
      List<String> statements) {
    int x = (int) Math.round(WHOLE * before / whole);
    int end = (int) Math.round(WHOLE * (before + characters) / whole);
    return new Bar(style, label, words.percent(characters / whole), x, end - x, statements);
  }
}
