package org.musnad.app;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.Desk;
import org.musnad.desk.DeskSettings;
import org.musnad.desk.NotOpened;
import org.musnad.desk.Trial;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.guard.Limits;
import org.musnad.desk.guard.Origins;
import org.musnad.desk.guard.Proxies;
import org.musnad.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code musnad serve}: the desk. */
@Command(
    name = "serve",
    description = {
      "Shows the ledger in a browser: paste an article, read, search, trace, review.",
      "Listens on this machine alone, and needs no network. Ends by Ctrl-C.",
      "With accounts (musnad accounts) everybody has to log in; only then it listens on other"
          + " addresses, best behind a proxy that speaks TLS."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad serve",
      "  musnad serve --ledger news.db --port 9000",
      "  musnad serve --public-url https://desk.example.org --trusted-proxy 127.0.0.1"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int OF_A_KIND = 6;

  private final Console console;
  private final EngineSupplier engines;
  @Spec private CommandSpec spec = CommandSpec.create();
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
      names = "--public-url",
      paramLabel = "URL",
      description =
          "Where browsers find it, at a proxy before it; the proxy hands on the Host as it came.")
  private @Nullable URI publicUrl;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      description =
          "A proxy, or network as 10.0.0.0/8, whose X-Forwarded-For is believed; more than one can"
              + " be given.")
  private List<String> trustedProxies = List.of();

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
    DeskSettings settings = settings();
    CountDownLatch stopped = new CountDownLatch(1);
    try (Ending ending = new Ending(stopped::countDown)) {
      return serve(settings, stopped);
    }
  }

  private int serve(DeskSettings settings, CountDownLatch stopped) throws InterruptedException {
    try (Ledger ledger = ledgers.open();
        Accounts accounts = Accounts.find(ledgers.location()).orElse(null);
        Desk desk = Desk.start(ledger, accounts, engines::get, settings, console.err())) {
      if (trial) {
        return tryOut(desk);
      }
      if (publicUrl == null && !Origins.isLoopback(host)) {
        console.complain(
            "passwords pass the network as they are; put a proxy that speaks TLS before it, and"
                + " give --public-url");
      }
      console.print("The desk is open at " + desk.address() + "\n");
      stopped.await();
    } catch (NotOpened e) {
      console.complain(host + ": " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  private DeskSettings settings() {
    try {
      new Proxies(trustedProxies);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--trusted-proxy takes an address or a network: " + e.getMessage());
    }
    if (publicUrl != null && !isOrigin(publicUrl)) {
      throw new ParameterException(
          spec.commandLine(), "--public-url takes https://HOST, or https://HOST:PORT");
    }
    return new DeskSettings(host, port, publicUrl, trustedProxies, Limits.usual());
  }

  /** Scheme, host and port alone: the desk is at the root of its host. */
  private static boolean isOrigin(URI url) {
    boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    boolean bare = url.getRawUserInfo() == null && url.getRawQuery() == null;
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    return web && url.getHost() != null && bare && (path.isEmpty() || path.equals("/"));
  }

  private int tryOut(Desk desk) {
    Trial.Result result = new Trial(desk.address(), OF_A_KIND).run();
    result.failures().forEach(console::complain);
    console.print(result.pages() + " pages, " + result.failures().size() + " failed\n");
    return result.failures().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
