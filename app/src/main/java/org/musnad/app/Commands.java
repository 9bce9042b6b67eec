package org.musnad.app;

import java.util.List;
import picocli.CommandLine;

/** The commands by their names. */
final class Commands {
  /** In the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "read",
          "explain",
          "add",
          "watch",
          "search",
          "trace",
          "stories",
          "sources",
          "export",
          "forget",
          "verify",
          "serve",
          "accounts",
          "examples",
          "gazetteer",
          "offices");

  private final Console console;
  private final EngineSupplier engine;

  Commands(Console console, EngineSupplier engine) {
    this.console = console;
    this.engine = engine;
  }

  /**
   * Adds the command that the arguments begin with; all of them if they begin with none. To work
   * out what all of them take costs more than to read an article.
   */
  CommandLine addTo(CommandLine musnad, String... args) {
    boolean named = args.length > 0 && NAMES.contains(args[0]);
    for (String name : named ? List.of(args[0]) : NAMES) {
      musnad.addSubcommand(name, command(name));
    }
    return musnad;
  }

  private Object command(String name) {
    return switch (name) {
      case "read" -> new ReadCommand(console, engine);
      case "explain" -> new ExplainCommand(console, engine);
      case "add" -> new AddCommand(console, engine);
      case "watch" -> new WatchCommand(console, engine);
      case "search" -> new SearchCommand(console);
      case "trace" -> new TraceCommand(console);
      case "stories" -> new StoriesCommand(console);
      case "sources" -> new SourcesCommand(console);
      case "export" -> new ExportCommand(console);
      case "forget" -> new ForgetCommand(console);
      case "verify" -> new VerifyCommand(console);
      case "serve" -> new ServeCommand(console, engine);
      case "accounts" -> AccountsCommand.line(console, Secrets.of(console));
      case "examples" -> new ExamplesCommand(console, engine);
      case "gazetteer" ->
          new CommandLine(new GazetteerCommand())
              .addSubcommand(new GazetteerCommand.ImportCommand(console));
      case "offices" ->
          new CommandLine(new OfficesCommand())
              .addSubcommand(new OfficesCommand.Import(console, engine));
      default -> throw new IllegalArgumentException(name);
    };
  }
}
