package org.musnad.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Role;
import org.musnad.desk.guard.Limits;
import org.musnad.desk.web.Router;
import org.musnad.ledger.Ledger;

/** A desk with accounts: a user of each role, named as it, all with one password. For tests. */
public final class TeamDesk implements AutoCloseable {
  /** Everybody's password. */
  public static final String PASSWORD = "زورق أبيض في الميناء";

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final AtomicInteger browsers = new AtomicInteger();
  private final Path folder;
  private final Ledger ledger;
  private final Accounts accounts;
  private final Desk desk;

  /** One that is run in a certain way. */
  public TeamDesk(DeskSettings settings) {
    try {
      folder = Files.createTempDirectory("desk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String place = folder.resolve("test.db").toString();
    ledger = Ledger.open(place);
    accounts = Accounts.open(place);
    for (Role role : Role.values()) {
      accounts.users().add(role.code(), role.code(), role, PASSWORD, Actor.TERMINAL);
    }
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    desk = Desk.start(ledger, accounts, RunningDesk::engine, settings, out);
  }

  /** One on this machine, which believes browsers about where they are. */
  public TeamDesk() {
    this(new DeskSettings("127.0.0.1", 0, null, List.of("127.0.0.1"), Limits.usual()));
  }

  /** The accounts. */
  public Accounts accounts() {
    return accounts;
  }

  /** The ledger. */
  public Ledger ledger() {
    return ledger;
  }

  /** The port on this machine. */
  public int port() {
    return desk.port();
  }

  /** All addresses that it answers. */
  public List<Router.Route> routes() {
    return desk.routes();
  }

  /** A browser that is not logged in, at an address of its own. */
  public Browser browser() {
    int number = browsers.incrementAndGet();
    return new Browser(desk.address(), "10.0." + number / 256 + "." + number % 256);
  }

  /** A browser of the user of a role. */
  public Browser browser(Role role) {
    Browser browser = browser();
    browser.logIn(role.name().toLowerCase(Locale.ROOT), PASSWORD);
    return browser;
  }

  /** What the desk has complained of. */
  public String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    desk.close();
    accounts.close();
    ledger.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
