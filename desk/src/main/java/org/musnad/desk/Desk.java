package org.musnad.desk;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.musnad.Engine;
import org.musnad.desk.api.ApiRoutes;
import org.musnad.desk.home.HomeRoutes;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Server;
import org.musnad.ledger.Ledger;

/** A running desk over a ledger. */
public final class Desk implements AutoCloseable {
  private final Server server;
  private final String address;

  private Desk(Server server, String address) {
    this.server = server;
    this.address = address;
  }

  /**
   * Starts a desk.
   *
   * @param ledger the ledger, open for writing; the caller closes it, after the desk
   * @param engine gives the engine, and waits until it is loaded
   * @param log where failures of its own go, a line each
   */
  public static Desk start(
      Ledger ledger, Supplier<Engine> engine, DeskSettings settings, PrintStream log) {
    List<Routes> areas = List.of(new HomeRoutes(), new ApiRoutes());
    Server server = new Server(ledger, engine, areas, log);
    int port = server.start(settings.host(), settings.port());
    return new Desk(server, "http://" + settings.host() + ":" + port + "/");
  }

  /** Where it is. */
  public String address() {
    return address;
  }

  /** Ends what is being answered, and listens no more. */
  @Override
  public void close() {
    server.close();
  }
}
