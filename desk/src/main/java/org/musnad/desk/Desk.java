package org.musnad.desk;

import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.desk.access.AccessRoutes;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Role;
import org.musnad.desk.api.ApiRoutes;
import org.musnad.desk.article.ArticleRoutes;
import org.musnad.desk.article.DraftRoutes;
import org.musnad.desk.browse.BrowseRoutes;
import org.musnad.desk.browse.DigestKeeper;
import org.musnad.desk.claim.ClaimRoutes;
import org.musnad.desk.guard.Origins;
import org.musnad.desk.guard.Proxies;
import org.musnad.desk.home.HomeRoutes;
import org.musnad.desk.review.ReviewRoutes;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Safety;
import org.musnad.desk.web.Server;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.digest.Digest;

/** A running desk over a ledger. */
public final class Desk implements AutoCloseable {
  private final Server server;
  private final DigestKeeper digests;
  private final int port;
  private final String address;

  private Desk(Server server, DigestKeeper digests, int port, String address) {
    this.server = server;
    this.digests = digests;
    this.port = port;
    this.address = address;
  }

  /** Starts a desk without accounts. */
  public static Desk start(
      Ledger ledger, Supplier<Engine> engine, DeskSettings settings, PrintStream log) {
    return start(ledger, null, engine, settings, log);
  }

  /**
   * Starts a desk.
   *
   * @param ledger the ledger, open for writing; the caller closes it, after the desk
   * @param accounts who may use it, or null where everybody may who reaches it; likewise
   * @param engine gives the engine, and waits until it is loaded
   * @param log where failures of its own go, a line each
   * @throws NotOpened if others than this machine could reach it and nobody could log in, or if the
   *     port cannot be had
   */
  public static Desk start(
      Ledger ledger,
      @Nullable Accounts accounts,
      Supplier<Engine> engine,
      DeskSettings settings,
      PrintStream log) {
    check(accounts, settings);
    Port port = new Port();
    Safety safety =
        new Safety(
            settings.host(),
            settings.port(),
            origins(settings, port),
            new Proxies(settings.trustedProxies()),
            accounts,
            settings.limits());
    Digest digest = new Digest(ledger.database(), AgencyNames.of(Arabic.agencies()));
    ClaimRoutes claims = new ClaimRoutes();
    DigestKeeper digests =
        new DigestKeeper(ledger, digest, () -> claims.prepare(ledger, digest), log);
    BrowseRoutes browse = new BrowseRoutes(digest, digests);
    Server server = new Server(ledger, engine, safety, areas(claims, browse, digest), log);
    port.number = listen(server, settings);
    digests.start();
    return new Desk(server, digests, port.number, address(settings, port.number));
  }

  private static List<Routes> areas(ClaimRoutes claims, BrowseRoutes browse, Digest digest) {
    return List.of(
        new HomeRoutes(),
        new AccessRoutes(),
        new ArticleRoutes(digest),
        new DraftRoutes(),
        claims,
        browse,
        new ReviewRoutes(),
        new ApiRoutes(digest));
  }

  private static int listen(Server server, DeskSettings settings) {
    try {
      return server.start();
    } catch (JavalinBindException e) {
      server.close();
      throw new NotOpened(
          "port " + settings.port() + " cannot be had there; name another by --port", e);
    }
  }

  /** Known only when the desk listens. */
  private static final class Port {
    private volatile int number;
  }

  private static void check(@Nullable Accounts accounts, DeskSettings settings) {
    boolean open = settings.publicUrl() != null || !Origins.isLoopback(settings.host());
    boolean admin =
        accounts != null && accounts.users().list().stream().anyMatch(user -> user.may(Role.ADMIN));
    if (open && !admin) {
      throw new NotOpened(
          "others could reach the desk and nobody could log in; make an account first, by"
              + " musnad accounts add NAME --role admin, with the same --ledger");
    }
  }

  private static Origins origins(DeskSettings settings, Port port) {
    URI url = settings.publicUrl();
    return url == null
        ? Origins.listening(settings.host(), () -> port.number)
        : Origins.behind(url);
  }

  private static String address(DeskSettings settings, int port) {
    URI url = settings.publicUrl();
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return url == null
        ? "http://" + host + ":" + port + "/"
        : url.getScheme() + "://" + url.getRawAuthority() + "/";
  }

  /** Where it is. */
  public String address() {
    return address;
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** All addresses that it answers. */
  public List<Router.Route> routes() {
    return server.router().routes();
  }

  /** Ends what is being answered, and listens no more. */
  @Override
  public void close() {
    server.close();
    digests.close();
  }
}
