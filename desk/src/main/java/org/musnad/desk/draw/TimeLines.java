package org.musnad.desk.draw;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredLink;

/** Draws time lines. Thread-safe. */
public final class TimeLines {
  private static final double WIDTH = 920;
  private static final double NAMES = 170;
  private static final double MARGIN = 46;
  private static final double UNDATED = 90;
  private static final double HEAD = 34;
  private static final double ROW = 26;
  private static final double LANE = 16;
  private static final double APART = 15;
  private static final double NAME_SIZE = 13;

  private final TextWidths widths = new TextWidths();

  /**
   * Draws when the accounts of a trace were published.
   *
   * @param place gives the address of an account's place in its article
   */
  public TimeLine draw(Trace trace, Words words, Function<Account, String> place) {
    return new Work(trace, words, place).draw();
  }

  private final class Work {
    private final Trace trace;
    private final Words words;
    private final Function<Account, String> place;
    private final Captions captions;
    private final Set<String> against;
    private final boolean rightToLeft;
    private final boolean anyUndated;
    private final @Nullable TimeScale scale;

    Work(Trace trace, Words words, Function<Account, String> place) {
      this.trace = trace;
      this.words = words;
      this.place = place;
      this.captions = new Captions(words);
      this.against = trace.against().stream().map(Account::name).collect(Collectors.toSet());
      this.rightToLeft = words.language() == Language.ARABIC;
      List<TimeScale.Moment> moments = new ArrayList<>();
      for (Account account : trace.claim().accounts()) {
        TimeScale.Moment moment = TimeScale.moment(account.article().published());
        if (moment != null) {
          moments.add(moment);
        }
      }
      this.anyUndated = moments.size() < trace.claim().accounts().size();
      this.scale = moments.isEmpty() ? null : TimeScale.of(moments);
    }

    TimeLine draw() {
      Map<String, List<Account>> outlets = new LinkedHashMap<>();
      for (Account account : trace.claim().accounts()) {
        String outlet = captions.outlet(account.article());
        outlets.computeIfAbsent(outlet, k -> new ArrayList<>()).add(account);
      }
      List<TimeLine.Row> rows = new ArrayList<>();
      double y = HEAD;
      for (Map.Entry<String, List<Account>> outlet : outlets.entrySet()) {
        TimeLine.Row row = row(outlet.getKey(), outlet.getValue(), y);
        rows.add(row);
        y = row.y();
      }
      TimeLine.Tick undated =
          anyUndated ? new TimeLine.Tick(across(undatedX()), words.text("draw.undated")) : null;
      return new TimeLine(WIDTH, y + 8, rightToLeft, ticks(), undated, rows);
    }

    /** From where reading begins to from the left. */
    private double across(double x) {
      return rightToLeft ? WIDTH - x : x;
    }

    private double undatedX() {
      return WIDTH - UNDATED / 2;
    }

    private double x(double part) {
      double end = WIDTH - MARGIN - (anyUndated ? UNDATED : 0);
      double begin = NAMES + MARGIN;
      return begin + part * (end - begin);
    }

    private List<TimeLine.Tick> ticks() {
      List<TimeLine.Tick> ticks = new ArrayList<>();
      if (scale != null) {
        for (LocalDateTime tick : scale.ticks()) {
          ticks.add(new TimeLine.Tick(across(x(scale.part(tick))), text(tick)));
        }
      }
      return ticks;
    }

    /** Hours by the clock, but midnight and the first by the day. */
    private String text(LocalDateTime tick) {
      boolean clock = scale != null && scale.isHours() && !tick.equals(scale.begin());
      return clock && tick.getHour() > 0
          ? digits(TimeScale.clock(tick))
          : words.day(tick.toLocalDate().toString());
    }

    private String digits(String european) {
      StringBuilder out = new StringBuilder();
      for (char c : european.toCharArray()) {
        out.append(c >= '0' && c <= '9' ? words.number(c - '0') : String.valueOf(c));
      }
      return out.toString();
    }

    private TimeLine.Row row(String outlet, List<Account> accounts, double top) {
      List<Double> lanes = new ArrayList<>();
      List<TimeLine.Mark> marks = new ArrayList<>();
      for (Account account : accounts) {
        TimeScale.Moment moment = TimeScale.moment(account.article().published());
        double x = moment == null || scale == null ? undatedX() : x(scale.part(moment.at()));
        boolean wide = moment != null && moment.dayOnly() && scale != null;
        double spread = wide ? x(scale.day()) - x(0) : 0;
        int lane = lane(lanes, x);
        marks.add(mark(account, x, top + ROW / 2 + lane * LANE, spread));
      }
      double bottom = top + ROW + (Math.max(1, lanes.size()) - 1) * LANE;
      String name = Lines.of(outlet, widths, NAME_SIZE, NAMES - 10, 1).lines().get(0);
      return new TimeLine.Row(name, outlet, across(4), top + ROW / 2 + 5, bottom, marks);
    }

    /** The first lane in which there is room beside the mark before. */
    private static int lane(List<Double> lanes, double x) {
      int lane = 0;
      while (lane < lanes.size() && Math.abs(x - lanes.get(lane)) < APART) {
        lane++;
      }
      if (lane == lanes.size()) {
        lanes.add(x);
      } else {
        lanes.set(lane, x);
      }
      return lane;
    }

    private TimeLine.Mark mark(Account account, double x, double y, double spread) {
      boolean opposite = against.contains(account.name());
      return new TimeLine.Mark(
          across(x),
          y,
          spread,
          sign(account),
          opposite,
          title(account, opposite),
          place.apply(account));
    }

    private static TimeLine.Sign sign(Account account) {
      if (account.isOwnVoice()) {
        return TimeLine.Sign.VOICE;
      }
      StoredLink origin = account.chain().get(account.chain().size() - 1);
      return TimeLine.Sign.of(Standing.of(origin.source(), origin.identified()));
    }

    private String title(Account account, boolean opposite) {
      String time = captions.time(account.article());
      List<String> parts =
          List.of(
              Clean.isolated(captions.outlet(account.article())),
              time.isEmpty() ? words.text("draw.undated") : time,
              captions.chain(account),
              opposite ? words.text("draw.against") : "");
      return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
  }
}
