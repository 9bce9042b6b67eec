package org.musnad.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.musnad.desk.Desk;
import org.musnad.desk.DeskSettings;
import org.musnad.ledger.Ledger;
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
      console.print("The desk is open at " + desk.address() + "\n");
      Thread atEnd = new Thread(end::countDown, "end");
      Runtime.getRuntime().addShutdownHook(atEnd);
      end.await();
    }
    return 0;
  }
}
