package org.musnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A cluster of Spark's own: a master and workers, each a process, on the loopback, made of the jars
 * of the tests' class path. Jobs are submitted as with {@code spark-submit}, and run in a process
 * of their own; each worker has one core, and starts one executor for a job.
 */
public final class RealCluster implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int SECONDS = 600;

  /**
   * What the processes get.
   *
   * @param megabytes memory of a worker, nearly all of which is its executor's
   * @param pinned whether each worker has a core to itself, and all else no cores but those
   * @param driverOptions options of Java for drivers
   * @param settings of jobs
   */
  public record Shape(
      int megabytes, boolean pinned, List<String> driverOptions, List<String> settings) {
    /** For tests, whose processes live too short a time for the slower compiler. */
    static final Shape SMALL =
        new Shape(
            1_024,
            false,
            List.of("-Xmx1g", QUICK, SERIAL),
            List.of(
                "spark.sql.shuffle.partitions=2",
                "spark.executor.extraJavaOptions=" + QUICK + " " + SERIAL,
                // An executor that was killed does not come back.
                "spark.shuffle.io.retryWait=200ms"));

    /** Copies the lists. */
    public Shape {
      driverOptions = List.copyOf(driverOptions);
      settings = List.copyOf(settings);
    }

    /** What of a worker's memory is its executor's heap. */
    private int heap() {
      return megabytes * 9 / 10;
    }
  }

  private static final String QUICK = "-XX:TieredStopAtLevel=1";
  private static final String SERIAL = "-XX:+UseSerialGC";

  private final Path home;
  private final Shape shape;
  private final int cores;
  private final String classPath = System.getProperty("java.class.path");
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();
  private final int port;
  private final String master;

  private RealCluster(Path home, Shape shape, int cores) throws IOException {
    this.home = home;
    this.shape = shape;
    this.cores = cores;
    Files.createDirectories(home.resolve("jars")); // Spark asks for it, and needs nothing of it
    this.port = freePort();
    this.master = "spark://" + LOOPBACK + ":" + port;
  }

  private void startMaster() throws IOException {
    start(
        "master",
        0,
        cores,
        List.of(
            "-Xmx256m",
            QUICK,
            SERIAL,
            "org.apache.spark.deploy.master.Master",
            "--host",
            LOOPBACK,
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0"));
    await(() -> listens(port), "the master does not answer");
  }

  /**
   * Starts one.
   *
   * @param home a folder for what the processes write
   * @param workers how many
   */
  public static RealCluster start(Path home, int workers) throws IOException {
    return start(home, workers, Shape.SMALL);
  }

  /** Starts one of some shape. */
  public static RealCluster start(Path home, int workers, Shape shape) throws IOException {
    RealCluster cluster = new RealCluster(home, shape, workers);
    try {
      cluster.startMaster();
      for (int i = 0; i < workers; i++) {
        cluster.addWorker();
      }
      return cluster;
    } catch (IOException | RuntimeException | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** Starts one more worker. */
  public void addWorker() throws IOException {
    int number = workers.size();
    workers.add(
        start(
            "worker" + number,
            number,
            1,
            List.of(
                "-Xmx256m",
                QUICK,
                SERIAL,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                LOOPBACK,
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                shape.megabytes() + "m",
                "--work-dir",
                home.resolve("work" + number).toString(),
                master)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(LOOPBACK, port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Starts a process, on some cores alone if all are pinned. */
  private Process start(String name, int core, int cores, List<String> command) throws IOException {
    List<String> all = new ArrayList<>();
    if (shape.pinned()) {
      all.addAll(List.of("taskset", "-c", core + "-" + (core + cores - 1)));
    }
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.add("-cp");
    all.add(classPath);
    all.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve(name + ".log").toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /**
   * Submits a job. What it prints is in the {@link #log} of that name.
   *
   * @param name names it
   * @param main its main class
   * @param arguments its arguments
   */
  public Process submit(String name, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(shape.driverOptions());
    command.addAll(
        List.of(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--name",
            name,
            "--class",
            main.getName(),
            "--executor-memory",
            shape.heap() + "m"));
    List<String> settings =
        new ArrayList<>(
            List.of(
                "spark.ui.enabled=false",
                "spark.driver.bindAddress=" + LOOPBACK,
                "spark.driver.host=" + LOOPBACK,
                "spark.executor.extraClassPath=" + classPath,
                GatedFileSystem.SETTING + "=" + GatedFileSystem.class.getName(),
                "spark.sql.session.timeZone=UTC"));
    settings.addAll(shape.settings());
    settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.add("spark-internal"); // no jar: the classes are on the class path
    command.addAll(List.of(arguments));
    return start(name, 0, cores, command);
  }

  /** Kills the first worker that lives, and its executors, at once, as a power cut would. */
  public void killWorker() {
    kill(workers.stream().filter(Process::isAlive).findFirst().orElseThrow());
  }

  /** Kills a process and all that it started, by signal 9. */
  public static void kill(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }

  /** How many executors run: each worker has one while it works for a job. */
  public long executors() {
    return workers.stream().filter(Process::isAlive).filter(w -> w.children().count() > 0).count();
  }

  /**
   * Waits for a job's end.
   *
   * @return its exit code
   */
  public int exitCode(Process job) throws InterruptedException {
    if (!job.waitFor(SECONDS, TimeUnit.SECONDS)) {
      kill(job);
      throw new AssertionError("the job does not end in " + SECONDS + " seconds");
    }
    return job.exitValue();
  }

  /** The seconds of processor that workers have had, with their executors that have ended. */
  public double processor() {
    return workers.stream().mapToDouble(worker -> Processor.all(worker.pid())).sum();
  }

  /** What a process has printed. */
  public String log(String name) {
    try {
      return Files.readString(home.resolve(name + ".log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until something holds. */
  public static void await(BooleanSupplier condition, String otherwise) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(otherwise);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts this thread", e);
      }
    }
  }

  @Override
  public void close() {
    processes.forEach(RealCluster::kill);
  }
}
