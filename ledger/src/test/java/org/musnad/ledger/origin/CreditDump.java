package org.musnad.ledger.origin;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.reuse.Newsroom;

/** Reads the newsroom articles and writes the credits that the engine finds, a line an article. */
final class CreditDump {
  public static void main(String[] args) throws Exception {
    Engine engine = Arabic.engine();
    List<Article> articles = new Newsroom(Path.of(args[0])).articles();
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      articles.parallelStream()
          .map(
              a ->
                  a.id()
                      + "\t"
                      + engine.read(a).metadata().credits().stream()
                          .map(
                              c ->
                                  c.code()
                                      + (c.span() == null
                                          ? "@a"
                                          : "@" + c.span().begin() + "-" + c.span().end()))
                          .collect(Collectors.joining(" ")))
          .sequential()
          .forEachOrdered(out::println);
    }
  }
}
