package org.musnad.ledger.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PostgreSQL server of its own, on a loopback port, with its data in a temporary folder; started
 * once for all tests but those that kill it. As the server refuses to run as root, it then runs as
 * the user {@code postgres}, whom Debian's package makes.
 */
public final class PostgresServer
    implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private final AtomicInteger databases = new AtomicInteger();
  private final Path folder;
  private final Path bin;
  private final boolean root;
  private final int port;

  private PostgresServer() throws IOException, InterruptedException {
    bin = bin();
    root = "root".equals(System.getProperty("user.name"));
    folder = Files.createTempDirectory("musnad-postgres");
    port = freePort();
    if (root) {
      run("chown", "postgres", folder.toString());
    }
    Path data = folder.resolve("data");
    asServer(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        "musnad",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync");
    restart();
  }

  /** One that nobody else uses. */
  static PostgresServer start() throws IOException, InterruptedException {
    return new PostgresServer();
  }

  /** The server of this run of tests. */
  public static PostgresServer of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(PostgresServer.class, key -> make(), PostgresServer.class);
  }

  private static PostgresServer make() {
    try {
      return new PostgresServer();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
  }

  /**
   * The URL of a new, empty database, which sorts as Arabic is sorted: what depends on the order of
   * bytes fails.
   */
  public String newDatabase() throws SQLException {
    String name = "ledger" + databases.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE "
              + name
              + " TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'ar' ENCODING UTF8");
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=musnad";
  }

  void restart() throws IOException, InterruptedException {
    String options = "-p " + port + " -h localhost -k " + folder + " -F";
    asServer(
        "pg_ctl",
        "-D",
        folder.resolve("data").toString(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        options,
        "start");
  }

  /** Stops it at once, so that connections break. */
  void stop() throws IOException, InterruptedException {
    asServer("pg_ctl", "-D", folder.resolve("data").toString(), "-w", "-m", "immediate", "stop");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    stop();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void asServer(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (root) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command.toArray(String[]::new));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("musnad-postgres", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    String said = Files.readString(log);
    Files.delete(log);
    if (!ended || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + said);
    }
  }

  private static Path bin() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      throw new IOException(
          "no PostgreSQL in " + DEBIAN + "; install it: apt-get install postgresql");
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
          .max(Comparator.naturalOrder())
          .orElseThrow(() -> new IOException("no initdb below " + DEBIAN));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
