package org.musnad.desk.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;

/**
 * Draws who has a claim on whose word: the reader where reading begins, then articles, then whom
 * they name, the origins in the last layer. Thread-safe.
 */
public final class OriginGraph {
  private static final double ROOM = 168;
  private static final double NAME_SIZE = 14;
  private static final double NOTE_SIZE = 12;
  private static final int NAME_LINES = 3;
  private static final int NOTE_LINES = 2;
  private static final int MOST_LABELS = 12;
  private static final double LABEL_HEIGHT = 18;
  private static final double LABEL_MARGIN = 8;

  private final TextWidths widths = new TextWidths();

  /**
   * What a drawing leads to; null leads nowhere.
   *
   * @param article the place of an article's account
   * @param list where the page lists a bearer with its accounts, by its id; or a fold, by its own
   */
  public record Targets(
      Function<Account, @Nullable String> article, Function<String, @Nullable String> list) {
    /** For a drawing that leads nowhere. */
    public static final Targets NONE = new Targets(account -> null, id -> null);
  }

  /**
   * Draws one side of a trace.
   *
   * @param whole whether each article is to have a box of its own, however many there are
   */
  public Drawing draw(Side side, Words words, Targets targets, boolean whole) {
    return new Work(side, Folded.of(side, whole), words, targets).drawing();
  }

  /** Lays out a graph of no use, since the first takes long to load all that it needs. */
  public void warm() {
    Layers layers = new Layers(true);
    for (String id : List.of("a", "b", "c", "d")) {
      layers.box(id, ROOM, LABEL_HEIGHT, id.equals("d"));
    }
    layers.line("a", "b", "", 0, 0);
    layers.line("a", "c", "", 0, 0);
    layers.line("b", "c", "", ROOM, LABEL_HEIGHT);
    layers.line("c", "d", "", 0, 0);
    layers.place();
  }

  /** What a drawing of a side folds. */
  public List<Fold> folds(Side side, Words words) {
    Captions captions = new Captions(words);
    return Folded.of(side, false).groups().stream()
        .filter(Group::isFolded)
        .map(group -> new Fold(group.id(), captions.name(group), group.members()))
        .toList();
  }

  /**
   * Bearers that are drawn as one box.
   *
   * @param id the id of the box
   * @param name what the box is called
   * @param members articles, or outlets' own voices, in order of time
   */
  public record Fold(String id, String name, List<Node> members) {

    /** Copies the list. */
    public Fold {
      members = List.copyOf(members);
    }
  }

  private final class Work {
    private final Side side;
    private final Folded folded;
    private final Captions captions;
    private final Targets targets;
    private final boolean rightToLeft;
    private final List<Box> boxes = new ArrayList<>();

    /** A box with its text set, before it has a place. */
    private record Box(Group group, Drawing.Shape shape, Sheet sheet, boolean choke) {}

    Work(Side side, Folded folded, Words words, Targets targets) {
      this.side = side;
      this.folded = folded;
      this.captions = new Captions(words);
      this.targets = targets;
      this.rightToLeft = words.language() == Language.ARABIC;
    }

    Drawing drawing() {
      Layers layers = new Layers(rightToLeft);
      for (Group group : folded.groups()) {
        Box box = box(group);
        boxes.add(box);
        boolean end = !box.group.first().isReader() && side.edges(group.first().id()).isEmpty();
        layers.box(group.id(), box.sheet.width(), box.sheet.height(), end);
      }
      List<@Nullable String> labels = labels();
      for (int i = 0; i < labels.size(); i++) {
        Group.Tie tie = folded.ties().get(i);
        String label = labels.get(i);
        double room = label == null ? 0 : widths.width(label) * NOTE_SIZE + LABEL_MARGIN;
        layers.line(tie.from(), tie.to(), tie.basis().word(), room, LABEL_HEIGHT);
      }
      layers.place();
      return new Drawing(
          layers.width(),
          layers.height(),
          rightToLeft,
          boxes.stream().map(box -> placed(box, layers)).toList(),
          lines(layers, labels));
    }

    /** Words on lines tell much where there are few, and hide the lines where there are many. */
    private List<@Nullable String> labels() {
      List<@Nullable String> labels = new ArrayList<>();
      folded.ties().forEach(tie -> labels.add(captions.label(tie.basis(), tie.edges())));
      if (labels.stream().filter(Objects::nonNull).count() > MOST_LABELS) {
        labels.replaceAll(label -> null);
      }
      return labels;
    }

    private Box box(Group group) {
      Node node = group.first();
      boolean choke = !group.isFolded() && side.isChokePoint(node.id());
      Drawing.Shape shape = shape(group);
      Sheet sheet = new Sheet(shape);
      if (choke) {
        sheet.add(Drawing.Role.MARK, NOTE_SIZE, set(captions.choke(), NOTE_SIZE, 1));
      }
      sheet.add(Drawing.Role.NAME, NAME_SIZE, set(captions.name(group), NAME_SIZE, NAME_LINES));
      String note = group.isFolded() ? captions.outlets(group) : captions.note(node);
      if (!note.isEmpty()) {
        sheet.add(Drawing.Role.NOTE, NOTE_SIZE, set(note, NOTE_SIZE, NOTE_LINES));
      }
      return new Box(group, shape, sheet, choke);
    }

    private Lines set(String text, double size, int most) {
      return Lines.of(text, widths, size, ROOM, most);
    }

    private static Drawing.Shape shape(Group group) {
      Node node = group.first();
      if (node.isReader()) {
        return Drawing.Shape.READER;
      }
      Node.Source source = node.source();
      if (source == null) {
        return group.isFolded() ? Drawing.Shape.ARTICLES : Drawing.Shape.ARTICLE;
      }
      if (source.ownVoice()) {
        return Drawing.Shape.VOICE;
      }
      return switch (Standing.of(source.name(), source.identified())) {
        case NAMED -> Drawing.Shape.NAMED;
        case ROLE -> Drawing.Shape.ROLE;
        case ANONYMOUS -> Drawing.Shape.ANONYMOUS;
        case NOBODY -> Drawing.Shape.NOBODY;
      };
    }

    private Drawing.Box placed(Box box, Layers layers) {
      Drawing.Point corner = layers.corner(box.group.id());
      return new Drawing.Box(
          box.group.id(),
          box.shape,
          corner.x(),
          corner.y(),
          box.sheet.width(),
          box.sheet.height(),
          box.sheet.rows(),
          title(box),
          href(box.group),
          box.choke);
    }

    private String title(Box box) {
      return box.group.isFolded()
          ? captions.name(box.group) + ": " + captions.outlets(box.group)
          : captions.title(box.group.first(), box.choke);
    }

    private @Nullable String href(Group group) {
      if (group.first().isReader()) {
        return null;
      }
      List<Account> accounts = side.accountsOf(group.id());
      return accounts.isEmpty()
          ? targets.list().apply(group.id())
          : targets.article().apply(accounts.get(0));
    }

    private List<Drawing.Line> lines(Layers layers, List<@Nullable String> labels) {
      List<Drawing.Line> lines = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        Group.Tie tie = folded.ties().get(i);
        String text = labels.get(i);
        lines.add(
            new Drawing.Line(
                tie.from(),
                tie.to(),
                tie.basis(),
                layers.way(i),
                text == null ? null : label(text, layers.label(i)),
                captions.sentence(name(tie.from()), name(tie.to()), tie.basis(), tie.edges()),
                tie.basis() == Edge.Basis.READ ? null : targets.list().apply(tie.from())));
      }
      return lines;
    }

    private Drawing.Label label(String text, Drawing.Point corner) {
      double width = widths.width(text) * NOTE_SIZE + LABEL_MARGIN;
      return new Drawing.Label(text, corner.x(), corner.y(), width, LABEL_HEIGHT);
    }

    private String name(String group) {
      return folded.groups().stream()
          .filter(each -> each.id().equals(group))
          .map(captions::name)
          .findFirst()
          .orElseThrow();
    }
  }
}
