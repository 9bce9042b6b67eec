package org.musnad.desk.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.add.Adder.Outcome;
import org.musnad.desk.add.Adder.Received;
import org.musnad.desk.web.Problem;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.Source;
import org.musnad.intake.Web;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.ledger.store.Sha256;
import org.musnad.text.Plain;

/** Takes in what a user pastes, drops or names by its address; in memory alone. */
final class Reception {
  /** The most bytes that are taken, unpacked. */
  static final int MOST_BYTES = 16 << 20;

  /** The most articles of one file. */
  static final int MOST_ARTICLES = 300;

  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile("(?i)\\s*(?:<!doctype\\s|<html[\\s>]|\\{)");

  private static final int NAME = 80;
  private static final int HASH = 12;

  private final Fetcher fetcher;

  /** One that fetches by a fetcher, which knows what it may ask. */
  Reception(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * What was taken in.
   *
   * @param articles the articles, in order
   * @param faults what could not be read
   * @param more how many articles were left out
   */
  record Taken(List<Received> articles, List<Fault> faults, int more) {

    /** Copies the lists. */
    Taken {
      articles = List.copyOf(articles);
      faults = List.copyOf(faults);
    }

    /** The same, published on a day where they do not say it. */
    Taken published(String day) {
      return new Taken(articles.stream().map(each -> each.published(day)).toList(), faults, more);
    }

    /** Those that the ledger could not keep, and why. */
    Taken left(List<Outcome> outcomes) {
      List<Received> left = new ArrayList<>();
      List<Fault> reasons = new ArrayList<>(faults);
      for (int i = 0; i < outcomes.size(); i++) {
        Outcome outcome = outcomes.get(i);
        if (outcome.article() == null) {
          left.add(articles.get(i));
          String place = articles.get(i).article().id();
          reasons.add(new Fault(place, "" + outcome.problem(), "" + outcome.remedy()));
        }
      }
      return new Taken(left, reasons, more);
    }
  }

  private static final class Gathering implements Intake.Sink {
    private final List<Received> articles = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int more;

    @Override
    public void article(Article article, Capture capture, String place) {
      Optional<Fault> tooLong = Received.tooLong(article, place);
      if (tooLong.isPresent()) {
        fault(tooLong.get());
      } else if (articles.size() < MOST_ARTICLES) {
        articles.add(new Received(article, capture));
      } else {
        more++;
      }
    }

    @Override
    public void fault(Fault fault) {
      if (faults.size() < MOST_ARTICLES) {
        faults.add(fault);
      }
    }

    Taken taken() {
      return new Taken(articles, faults, more);
    }
  }

  /**
   * What was pasted: a text, unless it is a whole page or JSON Lines. The same text always comes to
   * the same name. Browsers send each line end of a form as two characters; they become one again.
   */
  Taken pasted(String sent, Defaults defaults) {
    String text = sent.replace("\r\n", "\n");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String name = "pasted-" + Sha256.of(bytes).toString().substring(0, HASH);
    return read(OTHER_THAN_TEXT.matcher(text).lookingAt() ? name : name + ".txt", bytes, defaults);
  }

  /**
   * A file.
   *
   * @param name what it is called; it says what is in it, and nothing of any place on a disk
   * @throws Problem if it is too large
   */
  Taken file(String name, byte[] bytes, Defaults defaults) {
    String plain =
        Plain.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    String last = plain.length() > NAME ? plain.substring(plain.length() - NAME) : plain;
    boolean packed =
        bytes.length > 2
            && (bytes[0] & 0xFF | (bytes[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
    if (!packed) {
      return read(last.isBlank() ? "file" : last, bytes, defaults);
    }
    String unpacked = last.replaceFirst("(?i)\\.gz$", "");
    try {
      return read(unpacked.isBlank() ? "file" : unpacked, unpack(bytes), defaults);
    } catch (IOException e) {
      Fault fault = new Fault(last, "damaged gzip", "pack it anew");
      return new Taken(List.of(), List.of(fault), 0);
    }
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3);
      out.write(in.readNBytes(MOST_BYTES + 1));
      if (out.size() > MOST_BYTES) {
        throw new Problem(413, "problem.413");
      }
      return out.toByteArray();
    }
  }

  private static Taken read(String name, byte[] bytes, Defaults defaults) {
    Gathering gathering = new Gathering();
    new Intake(new ByteArrayInputStream(bytes), defaults, UnaryOperator.identity(), gathering)
        .read(Source.ofBytes(name, bytes.length));
    return gathering.taken();
  }

  /** What is at an address on the web. */
  Taken address(String url, Defaults defaults) {
    Gathering gathering = new Gathering();
    new Web(fetcher, defaults, gathering).takeOne(url);
    return gathering.taken();
  }
}
