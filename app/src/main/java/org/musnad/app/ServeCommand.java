package org.musnad.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.musnad.desk.Desk;
import org.musnad.desk.DeskSettings;
import org.musnad.desk.Trial;
import org.musnad.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code musnad serve}: the desk. */
@Command(
    name = "serve",
    description = {
      "Shows the ledger in a browser: paste an article, read, search, trace, review.",
      "Listens on this machine alone, and needs no network. Ends by Ctrl-C."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  musnad serve", "  musnad serve --ledger news.db --port 9000"})
final class ServeCommand implements Callable<Integer> {
  private static final int OF_A_KIND = 6;

  private final Console console;
  private final EngineSupplier engines;
  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; by default ${DEFAULT-VALUE}, and 0 for any that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on; by default ${DEFAULT-VALUE}.")
  private String host = "127.0.0.1";

  @Option(
      names = "--try",
      hidden = true,
      description = "Opens the desk, goes over its pages, says which links lead nowhere, and ends.")
  private boolean trial;

  ServeCommand(Console console, EngineSupplier engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws InterruptedException {
    DeskSettings settings = new DeskSettings(host, port);
    CountDownLatch end = new CountDownLatch(1);
    try (Ledger ledger = ledgers.open();
        Desk desk = Desk.start(ledger, engines::get, settings, console.err())) {
      if (trial) {
        return tryOut(desk);
      }
      console.print("The desk is open at " + desk.address() + "\n");
      Thread atEnd = new Thread(end::countDown, "end");
      Runtime.getRuntime().addShutdownHook(atEnd);
      end.await();
    }
    return CommandLine.ExitCode.OK;
  }

  private int tryOut(Desk desk) {
    Trial.Result result = new Trial(desk.address(), OF_A_KIND).run();
    result.failures().forEach(console::complain);
    console.print(result.pages() + " pages, " + result.failures().size() + " failed\n");
    return result.failures().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
