package org.musnad.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.musnad.ledger.review.Annotation.Link;
import org.musnad.ledger.text.Slices;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** What holds after any sequence of acts that are let through. */
class FoldPropertiesTest {
  private static final Slices TEXT = new Slices("كلمة ".repeat(20));

  @Property(tries = 300)
  void anySequenceOfActsGivesAValidState(@ForAll long seed, @ForAll @IntRange(max = 4) int read) {
    Run run = new Run(new Random(seed), read);
    for (int i = 0; i < 40; i++) {
      run.act();
      run.check();
    }
  }

  @Property(tries = 300)
  void anUndoRestores(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int read) {
    Run run = new Run(new Random(seed), read);
    for (int i = 0; i < 25; i++) {
      Reviewed before = run.now;
      run.act();
      Review last = run.now.log().isEmpty() ? null : run.now.log().get(run.now.revision() - 1);
      if (run.now != before && last != null && undoable(last.act())) {
        Reviewed then = Reviews.after(run.now, run.review(Judgement.undo(last.revision())));
        assertEquals(before.statements(), then.statements());
        assertEquals(before.notes(), then.notes());
      }
    }
  }

  private static boolean undoable(ReviewAct act) {
    return act != ReviewAct.UNDO && act != ReviewAct.FINISH && act != ReviewAct.REOPEN;
  }

  /** Draws acts and does those that are let through. */
  private static final class Run {
    private final Random random;
    private final AnnotationJson json = new AnnotationJson();
    private Reviewed now;

    Run(Random random, int read) {
      this.random = random;
      List<Named> machine = new ArrayList<>();
      for (int i = 1; i <= read; i++) {
        machine.add(new Named("s" + i, annotation(null)));
      }
      now = Fold.of(1, new MachineReading(TEXT, machine), List.of());
    }

    void act() {
      try {
        now = Reviews.after(now, review(judgement()));
      } catch (ReviewRefused refused) {
        assertTrue(!refused.faults().isEmpty() && !refused.getMessage().isBlank());
      }
    }

    Review review(Judgement judgement) {
      JudgementCheck.Change change = new JudgementCheck(now, judgement).change();
      return new Review(
          now.revision() + 1,
          judgement.act(),
          change.statement(),
          "هند",
          Instant.EPOCH,
          change.before(),
          change.after(),
          judgement.comment(),
          judgement.undoes());
    }

    private Judgement judgement() {
      String id = id();
      return switch (random.nextInt(12)) {
        case 0, 1 -> Judgement.accept(id);
        case 2, 3 -> Judgement.correct(id, annotation(id()));
        case 4 -> Judgement.split(id, List.of(annotation(null), annotation(id())));
        case 5 -> Judgement.add(annotation(random.nextBoolean() ? null : id()));
        case 6 -> Judgement.delete(id);
        case 7 -> Judgement.annotate(random.nextBoolean() ? null : id, "ملاحظة");
        case 8 -> Judgement.finish();
        case 9 -> Judgement.reopen();
        default -> Judgement.undo(1 + random.nextInt(now.revision() + 1));
      };
    }

    private String id() {
      return (random.nextBoolean() ? "s" : "r") + (1 + random.nextInt(5));
    }

    private Annotation annotation(String parent) {
      int begin = 5 * random.nextInt(18);
      Span content = new Span(begin, begin + 4 + 5 * random.nextInt(2));
      Link link = new Link(new Span(95, 99), random.nextBoolean(), Kind.GROUP, Identified.ROLE);
      Act act = Act.values()[random.nextInt(Act.values().length)];
      return new Annotation(act, Mode.DIRECT, null, List.of(content), List.of(link), parent);
    }

    void check() {
      List<Named> standing = now.standing();
      assertEquals(
          standing.size(), new HashSet<>(standing.stream().map(Named::id).toList()).size());
      assertTrue(now.inCircle().isEmpty());
      AnnotationCheck check = new AnnotationCheck(TEXT);
      for (Named each : standing) {
        assertEquals(each.annotation(), check.checked(each.annotation()));
        String parent = each.annotation().parent();
        assertTrue(parent == null || now.statement(parent).orElseThrow().stands(), each.toString());
      }
      assertEquals(List.of(), check.faults());
      if (now.finished()) {
        assertEquals(now.statements().size(), now.judged());
      }
      for (Review review : now.log()) {
        assertEquals(review.after(), json.read(json.write(review.after(), TEXT)));
      }
      Reviewed again = Fold.of(1, new MachineReading(TEXT, now.machine()), now.log());
      assertEquals(now, again);
    }
  }
}
