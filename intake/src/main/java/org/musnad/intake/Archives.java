package org.musnad.intake;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.musnad.intake.archive.ArchiveReader;
import org.musnad.intake.archive.ArchivedPage;
import org.musnad.intake.archive.PassedOver;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.page.PageReader;

/** Takes the articles out of one web archive, and counts what else is in it. */
final class Archives implements ArchiveReader.Visitor {
  private final Map<PassedOver, Long> passedOver = new EnumMap<>(PassedOver.class);
  private final Pages pages;
  private final Intake.Sink sink;
  private final String name;

  private Archives(Pages pages, Intake.Sink sink, String name) {
    this.pages = pages;
    this.sink = sink;
    this.name = name;
  }

  static void read(InputStream in, String name, Pages pages, Intake.Sink sink) throws BadInput {
    Archives archive = new Archives(pages, sink, name);
    try {
      new ArchiveReader(PageReader.MOST_BYTES, archive).read(in);
    } finally {
      archive.passedOver.forEach((why, number) -> sink.passedOver(name, why.words(), number));
    }
  }

  @Override
  public void page(ArchivedPage page) {
    String place = name + ": " + page.url();
    try {
      pages.page(Original.of(page), page.url(), place, null);
    } catch (BadInput e) {
      sink.fault(Fault.of(place, e));
    }
  }

  @Override
  public void passedOver(PassedOver why) {
    passedOver.merge(why, 1L, Long::sum);
  }
}
