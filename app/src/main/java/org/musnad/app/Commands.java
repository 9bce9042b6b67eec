package org.musnad.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands by their names, in the order of the help. */
final class Commands {
  private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

  Commands(Console console, EngineSupplier engine) {
    all.put("read", () -> new ReadCommand(console, engine));
    all.put("explain", () -> new ExplainCommand(console, engine));
    all.put("add", () -> new AddCommand(console, engine));
    all.put("watch", () -> new WatchCommand(console, engine));
    all.put("search", () -> new SearchCommand(console));
    all.put("trace", () -> new TraceCommand(console));
    all.put("stories", () -> new StoriesCommand(console));
    all.put("sources", () -> new SourcesCommand(console));
    all.put("export", () -> new ExportCommand(console));
    all.put("forget", () -> new ForgetCommand(console));
    all.put("verify", () -> new VerifyCommand(console));
    all.put("serve", () -> new ServeCommand(console, engine));
    all.put("accounts", () -> AccountsCommand.line(console, Secrets.of(console)));
    all.put("examples", () -> new ExamplesCommand(console, engine));
    all.put(
        "gazetteer",
        () ->
            new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerCommand.ImportCommand(console)));
    all.put(
        "offices",
        () ->
            new CommandLine(new OfficesCommand())
                .addSubcommand(new OfficesCommand.Import(console, engine)));
  }

  /**
   * Adds the command that the arguments begin with; all of them if they begin with none. To work
   * out what all of them take costs more than to read an article.
   */
  CommandLine addTo(CommandLine musnad, String... args) {
    @Nullable Supplier<Object> named = args.length == 0 ? null : all.get(args[0]);
    if (named != null) {
      return musnad.addSubcommand(args[0], named.get());
    }
    all.forEach((name, command) -> musnad.addSubcommand(name, command.get()));
    return musnad;
  }
}
