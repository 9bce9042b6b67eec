package org.musnad.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.export.Export;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad export}: all that the ledger has, in a form that others read. */
@Command(
    name = "export",
    description = "Writes all that a ledger has, in a form that others read.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad export csv --output statements.csv",
      "  musnad export prov | gzip > provenance.jsonld.gz",
      "  musnad export graphml --ledger news.db --output news.graphml"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();
  private boolean failed;
  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Parameters(
      paramLabel = "FORMAT",
      description = {
        "jsonl    stored readings, one musnad/1 object a line",
        "csv      a row for each statement, for spreadsheets",
        "prov     chains of sources as W3C provenance (PROV-O), in JSON-LD",
        "schema   articles, claims and quotations of schema.org, in JSON-LD",
        "graphml  articles, statements and sources as a graph",
        "events   movements and places, a row each, for coders of events",
        "families who shares text with whom, an article a line of JSON",
        "claims   claims of two articles or more, with their origins, a line of JSON each",
        "gold     articles whose review is finished, as gold files: a ZIP, or a folder"
      })
  private Export format = Export.JSONL;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "Where to; by default standard output. A file is whole or not there at all.",
        "Of gold, a folder, unless the name ends in .zip."
      })
  private @Nullable Path output;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgers.openForReading()) {
      if (output == null) {
        print(ledger);
      } else if (format == Export.GOLD && !output.toString().endsWith(".zip")) {
        saveGold(ledger, output);
      } else {
        save(ledger, output);
      }
    }
    return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private void print(Ledger ledger) {
    try {
      OutputStream out = new BufferedOutputStream(console.out());
      format.write(ledger, Arabic.agencies(), out, this::complain);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void saveGold(Ledger ledger, Path folder) {
    try {
      if (new GoldFolder(folder).write(ledger, this::complain) == 0 && !failed) {
        complain("no review is finished; finish some in musnad serve, and export then");
      }
    } catch (IOException e) {
      complain(folder + " cannot be written: " + reason(e) + "; name another folder");
    }
  }

  /** By way of a file beside it, so that nobody takes half an export for a whole one. */
  private void save(Ledger ledger, Path file) {
    @Nullable Path part = null;
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file;
      if (isLedger(target)) {
        throw new ParameterException(
            spec.commandLine(), "--output " + file + " is the ledger itself; name another file");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        write(ledger, target); // a pipe or a device
        return;
      }
      part = Files.createTempFile(folder(target), target.getFileName() + ".", ".part");
      write(ledger, part);
      readable(part);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (part != null) {
        discard(part);
      }
      complain(file + " cannot be written: " + reason(e) + "; name another place, or make room");
    }
  }

  private boolean isLedger(Path target) throws IOException {
    for (String ending : List.of("", "-wal", "-shm")) {
      try {
        Path ledger = Path.of(ledgers.location() + ending);
        if (Files.exists(target) && Files.exists(ledger) && Files.isSameFile(target, ledger)) {
          return true;
        }
      } catch (InvalidPathException e) {
        return false; // the URL of a database
      }
    }
    return false;
  }

  private static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private void write(Ledger ledger, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      format.write(ledger, Arabic.agencies(), out, this::complain);
    }
  }

  /** A temporary file is its owner's alone; others may read an export, as they may other files. */
  private static void readable(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "no such folder"
        : e instanceof AccessDeniedException ? "not allowed" : String.valueOf(e.getMessage());
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      System.getLogger("export").log(System.Logger.Level.DEBUG, "cannot remove " + part, e);
    }
  }

  private void complain(String line) {
    failed = true;
    console.complain(line);
  }
}
