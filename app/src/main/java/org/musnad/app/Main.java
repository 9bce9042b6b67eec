package org.musnad.app;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.musnad.data.DataException;
import org.musnad.ledger.store.LedgerException;
import org.musnad.text.Plain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code musnad} command and its entry point. */
@Command(
    name = "musnad",
    scope = CommandLine.ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads Arabic news and writes who says what, on whose word.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some input failed; the rest was done",
      "2:wrong usage",
      "3:the start script could not build or run Musnad"
    })
public final class Main implements Runnable {
  /** The commands that are sure to need the engine. */
  private static final Set<String> READERS = Set.of("read", "explain", "examples", "add", "serve");

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofSystem(), args));
  }

  /** Runs the command on the given console and gives its exit code; for tests and for embedding. */
  static int run(Console console, String... args) {
    EngineSupplier engine = new EngineSupplier();
    if (PlainRead.is(args)) {
      return plainly(console, engine, List.of(args).subList(1, args.length));
    }
    if (reads(args)) {
      engine.begin(); // at once, since it takes longer than all that comes before it is needed
    }
    return commands(console, engine, args).execute(args);
  }

  /** All commands with their options, for what is made of their description, as a manual page. */
  public static CommandLine commands() {
    return commands(Console.ofSystem(), new EngineSupplier());
  }

  private static CommandLine commands(Console console, EngineSupplier engine, String... args) {
    PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(console.err(), true);
    return new Commands(console, engine)
        .addTo(new CommandLine(new Main()), args)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(new Failed(console));
  }

  private static int plainly(Console console, EngineSupplier engine, List<String> files) {
    try {
      return PlainRead.run(console, engine, files);
    } catch (RuntimeException e) {
      return Failed.in(console, e);
    }
  }

  private static boolean reads(String... args) {
    return args.length > 0
        && READERS.contains(args[0])
        && Arrays.stream(args).noneMatch(ReadCommand::namesGazetteer);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw WhichCommand.of(spec);
  }

  /* The handlers are classes, not lambdas: those would keep picocli out of the class archive. */

  /** One line on what is wrong with the arguments. */
  private static final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
      CommandLine command = e.getCommandLine();
      String name = command.getCommandSpec().qualifiedName();
      String problem = Plain.of(Misspelt.problem(e));
      command.getErr().println("musnad: " + problem + "; see " + name + " --help");
      return CommandLine.ExitCode.USAGE;
    }
  }

  /**
   * What stops a command. A reader of the results who goes away, as {@code head} does, is no
   * failure; faults in the data files are for those who write them.
   */
  private static final class Failed implements IExecutionExceptionHandler {
    private final Console console;

    Failed(Console console) {
      this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed)
        throws Exception {
      return in(console, e);
    }

    static <E extends Exception> int in(Console console, E e) throws E {
      if (e instanceof UncheckedIOException) {
        String cause = String.valueOf(e.getCause().getMessage());
        if (cause.equals("Broken pipe")) {
          return CommandLine.ExitCode.OK;
        }
        console.complain("standard output cannot be written: " + cause + "; see to its disk");
      } else if (e instanceof LedgerException || e instanceof Secrets.BadSecret) {
        console.complain(String.valueOf(e.getMessage()));
      } else if (e instanceof DataException data) {
        data.faults().forEach(console::complain);
      } else if (e instanceof CompletionException && e.getCause() instanceof DataException data) {
        data.faults().forEach(console::complain);
      } else {
        throw e;
      }
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      InputStream resource = Main.class.getResourceAsStream("version.txt");
      if (resource == null) {
        throw new IllegalStateException("version.txt is not in the jar");
      }
      try (Scanner scanner = new Scanner(resource, StandardCharsets.UTF_8)) {
        return new String[] {"musnad " + scanner.nextLine()};
      }
    }
  }
}
