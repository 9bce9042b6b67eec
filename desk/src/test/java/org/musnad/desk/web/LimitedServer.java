package org.musnad.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Role;
import org.musnad.desk.guard.Limits;
import org.musnad.desk.guard.Origins;
import org.musnad.desk.guard.Proxies;
import org.musnad.ledger.Ledger;

/** A server with narrow limits, and pages that are slow, endless, costly or broken. */
abstract class LimitedServer {
  static final Limits SMALL =
      new Limits(
          4,
          4,
          Duration.ofMillis(1500),
          1,
          1,
          50,
          Duration.ofMillis(800),
          Duration.ofSeconds(2),
          1_000,
          Duration.ofMillis(600));

  @TempDir Path folder;
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final CountDownLatch release = new CountDownLatch(1);
  private final AtomicInteger atOnce = new AtomicInteger();
  final AtomicInteger most = new AtomicInteger();
  private Ledger ledger;
  private Server server;
  int port;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("test.db").toString());
  }

  @AfterEach
  void close() {
    release.countDown();
    server.close();
    ledger.close();
  }

  /** A desk on this machine alone, at a port that is told once it is known. */
  static Safety safety(int[] port, Accounts accounts, Limits limits) {
    return new Safety(
        "127.0.0.1",
        0,
        Origins.listening("127.0.0.1", () -> port[0]),
        new Proxies(List.of()),
        accounts,
        limits);
  }

  final void start(Limits limits, Accounts accounts) {
    int[] port = new int[1];
    Routes areas =
        router ->
            router
                .get("/", Role.READER, visit -> visit.http().result("here"))
                .get("/wait", Role.READER, visit -> await())
                .get("/costly", Role.READER, Weight.COSTLY, visit -> costly())
                .get("/error", Role.READER, visit -> fail())
                .post("/form", Role.READER, visit -> visit.http().result("here"))
                .get("/endless", Role.READER, LimitedServer::endless)
                .get("/broken", Role.READER, LimitedServer::broken)
                .api(Router.Method.POST, "/api/v1/take", Role.READER, LimitedServer::take)
                .api(
                    Router.Method.POST,
                    "/api/v1/ponder",
                    Role.READER,
                    Weight.UPLOAD,
                    LimitedServer::ponder)
                .api(
                    Router.Method.POST,
                    "/api/v1/read",
                    Role.READER,
                    Weight.UPLOAD,
                    LimitedServer::take);
    server =
        new Server(
            ledger,
            RunningDesk::engine,
            safety(port, accounts, limits),
            List.of(areas),
            new PrintStream(log, true, StandardCharsets.UTF_8));
    port[0] = server.start();
    this.port = port[0];
  }

  private void await() {
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped", e);
    }
  }

  private static void ponder(Visit visit) throws IOException {
    visit.http().bodyInputStream().readAllBytes();
    try {
      Thread.sleep(1800);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    visit.http().result("done");
  }

  static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void costly() throws IOException {
    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private static void endless(Visit visit) throws IOException {
    byte[] much = new byte[1 << 20];
    visit.send(
        "text/plain",
        "much",
        out -> {
          for (int i = 0; i < 100_000; i++) {
            out.write(much);
          }
        });
  }

  private static void broken(Visit visit) throws IOException {
    visit.send(
        "text/plain",
        "half",
        out -> {
          out.write(new byte[100_000]);
          throw new IOException("the other half is lost");
        });
  }

  private static void fail() {
    throw new StackOverflowError("made up");
  }

  private static void take(Visit visit) {
    visit.http().result("took " + visit.http().bodyAsBytes().length);
  }

  final String host() {
    return "Host: 127.0.0.1:" + port;
  }
}
