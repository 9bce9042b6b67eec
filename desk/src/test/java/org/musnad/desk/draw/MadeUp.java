package org.musnad.desk.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Claim;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Origins;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** Traces of any size that no ledger has, always the same for the same size. */
final class MadeUp {
  private static final String[] OUTLETS = {
    "الأفق",
    "صدى المدينة",
    "وكالة الساحل للأنباء",
    "راية الوطن",
    "مال ومينا",
    "The Harbour Post",
    "ملعب 24",
    "بوابة المعلومات الرسمية لديوان المحافظة والبلديات التابعة لها"
  };
  private static final String[] NAMES = {
    "مصدر مطلع",
    "المتحدث باسم الدفاع المدني العقيد سليم الحوراني",
    "رئيس لجنة المتابعة المكلفة بالنظر في أحوال المرافق العامة والطرق والجسور في المحافظات"
        + " الساحلية الدكتور عبد الرحمن أبو المعاطي الشرقاوي",
    "Jonathan O'Harbour-Smith, spokesman (التحالف) 3/4",
    "وزارة النقل",
    "aVeryLongWordWithoutAnySpaceThatNoBoxCanHoldInOneLineHoweverWideItIsMade"
  };

  private final Random random;
  private final boolean spread;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<Node> sources = new ArrayList<>();

  private MadeUp(int articles, boolean spread) {
    this.random = new Random(articles);
    this.spread = spread;
    nodes.add(new Node(Node.READER, null, null));
    for (int i = 1; i <= articles; i++) {
      article(i);
    }
    nodes.addAll(sources);
  }

  /** A trace as news spreads: most articles copy or name a few others. */
  static Trace trace(int articles) {
    return new MadeUp(articles, false).trace();
  }

  /** A trace in which hardly two articles stand alike. */
  static Trace spread(int articles) {
    return new MadeUp(articles, true).trace();
  }

  private void article(int key) {
    String outlet = OUTLETS[key % OUTLETS.length] + (key > OUTLETS.length ? " " + key : "");
    String day = String.format("2026-06-%02dT%02d:10:00", 1 + key / 40, key % 24);
    StoredArticle article =
        new StoredArticle(key, "art-" + key, outlet, null, day, "خبر " + key, null, List.of());
    Node node = new Node("a" + key, article, null);
    nodes.add(node);
    edges.add(new Edge(Node.READER, node.id(), Edge.Basis.READ, List.of(), 0));
    Account account =
        new Account(
            article,
            "s1",
            key,
            Act.ASSERT,
            Mode.INDIRECT,
            "أغلق الجسر",
            List.of(new Span(10, 20)),
            List.of(
                new StoredLink(
                    "مصدر", new Span(0, 4), false, Kind.PERSON, Identified.ANONYMOUS, null, null)),
            null);
    accounts.add(account);
    double sort = random.nextDouble();
    if (key > 3 && sort < (spread ? 0.2 : 0.6)) {
      int from = 1 + random.nextInt(spread ? key - 1 : 3);
      edge(node, "a" + from, sort < 0.3 ? Edge.Basis.COPY : Edge.Basis.CHAIN, account, 0.8);
    } else if (sort > 0.9) {
      Node voice = source(new Node.Source(Kind.MEDIA, Identified.NAMED, outlet, List.of(), true));
      edge(node, voice.id(), Edge.Basis.OWN_VOICE, account, 0);
    } else if (sources.isEmpty() || spread || sort > 0.8) {
      String name = NAMES[random.nextInt(NAMES.length)];
      Identified[] all = Identified.values();
      Node source =
          source(
              new Node.Source(
                  Kind.PERSON,
                  all[random.nextInt(all.length)],
                  random.nextInt(9) == 0 ? null : name + " " + key,
                  List.of(name),
                  false));
      edge(node, source.id(), Edge.Basis.CHAIN, account, 0);
    } else {
      Node known = sources.get(random.nextInt(sources.size()));
      boolean voice = known.source() != null && known.source().ownVoice();
      edge(node, known.id(), voice ? Edge.Basis.FAMILY : Edge.Basis.CHAIN, account, 0);
    }
  }

  private Node source(Node.Source source) {
    Node node = new Node("n" + sources.size(), null, source);
    sources.add(node);
    return node;
  }

  private void edge(Node from, String to, Edge.Basis basis, Account account, double share) {
    edges.add(
        new Edge(
            from.id(),
            to,
            basis,
            List.of(account.name()),
            basis == Edge.Basis.COPY ? share + random.nextInt(20) / 100.0 : 0));
  }

  private Trace trace() {
    Origins origins =
        new Origins(
            1,
            sources.size(),
            1,
            List.of(),
            List.of(new Origins.ChokePoint(nodes.get(1), "made up")),
            List.of());
    Claim claim = new Claim("c:art-1#s1", "أغلق الجسر", accounts);
    return new Trace(claim, origins, List.of(), null, nodes, edges, List.of(), List.of());
  }
}
