package org.musnad.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file to read, an address on the web, or standard input.
 *
 * @param name what the user calls it
 * @param path the file, or null for standard input and addresses
 * @param url the address, or null
 * @param size its length in bytes, or 0 where unknown
 */
public record Source(String name, @Nullable Path path, @Nullable String url, long size) {
  /** What a name says about what is in a file. */
  enum Content {
    TEXT,
    JSON_LINES,
    PAGE,
    ARCHIVE,
    /** Nothing: the first bytes tell. */
    UNKNOWN
  }

  /** What is looked for in folders. */
  private static final Pattern ARTICLES =
      Pattern.compile("(?i).+\\.(txt|jsonl|ndjson|html?|xhtml|warc|rss|atom)(\\.gz)?");

  private static final String STANDARD_INPUT = "standard input";
  private static final Pattern ENDING =
      Pattern.compile("(?i)(?<=.)(\\.(txt|html?|xhtml|rss|atom|xml))?(\\.gz)?$");
  private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

  /** What the name says about what is in it. */
  Content content() {
    Matcher articles = ARTICLES.matcher(name);
    String ending = articles.matches() ? articles.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (ending) {
      case "txt" -> Content.TEXT;
      case "jsonl", "ndjson" -> Content.JSON_LINES;
      case "html", "htm", "xhtml" -> Content.PAGE;
      case "warc" -> Content.ARCHIVE;
      default -> Content.UNKNOWN;
    };
  }

  /** Whether a file of that name is looked for in folders. */
  public static boolean isForArticles(String name) {
    return ARTICLES.matcher(name).matches();
  }

  /** Whether its name says that it is JSON Lines, not packed, so that it can be read in parts. */
  public boolean isPlainLines() {
    return content() == Content.JSON_LINES && !name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** The id of an article that is the whole file: the file's name without its ending. */
  public String id() {
    String file =
        path == null ? name.substring(name.lastIndexOf('/') + 1) : path.getFileName().toString();
    return name.equals(STANDARD_INPUT) ? "stdin" : ENDING.matcher(file).replaceFirst("");
  }

  /**
   * Bytes that are no file here: an {@link Intake} reads them as its standard input.
   *
   * @param name what the user calls them; its ending tells what is in them, as with files
   */
  public static Source ofBytes(String name, long size) {
    return new Source(name, null, null, size);
  }

  /**
   * The sources that the user names: files, addresses on the web, folders with all articles below
   * them in the order of their paths, and {@code -} for standard input. Hidden files are passed
   * over.
   */
  public static List<Source> find(List<String> names, Consumer<Fault> faults) {
    List<Source> found = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        found.add(new Source(STANDARD_INPUT, null, null, 0));
        continue;
      } else if (WEB.matcher(name).matches()) {
        found.add(new Source(name, null, name, 0));
        continue;
      }
      try {
        Path path = Path.of(name);
        found.addAll(Files.isDirectory(path) ? below(path, faults) : List.of(of(path)));
      } catch (InvalidPathException e) {
        faults.accept(new Fault(name, "no such file", "check the name"));
      }
    }
    return found;
  }

  private static Source of(Path path) {
    return new Source(path.toString(), path, null, path.toFile().length());
  }

  private static List<Source> below(Path folder, Consumer<Fault> faults) {
    Walk walk = new Walk(folder, faults);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.visitFileFailed(folder, e);
    }
    if (walk.found.isEmpty() && !walk.failed) {
      faults.accept(
          new Fault(
              folder.toString(),
              "no articles in this folder",
              "name one that holds .txt, .html, .jsonl or .warc files (.gz too)"));
    }
    walk.found.sort(Comparator.comparing(Source::name));
    return walk.found;
  }

  /** Collects the articles below a folder and goes on past what cannot be read. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final List<Source> found = new ArrayList<>();
    private final Path top;
    private final Consumer<Fault> faults;
    private boolean failed;

    Walk(Path top, Consumer<Fault> faults) {
      this.top = top;
      this.faults = faults;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && ARTICLES.matcher(file.toString()).matches()) {
        found.add(new Source(file.toString(), file, null, attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed = true;
      faults.accept(Intake.fault(file.toString(), e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }

    private boolean isHidden(Path path) {
      return !path.equals(top) && path.getFileName().toString().startsWith(".");
    }
  }
}
