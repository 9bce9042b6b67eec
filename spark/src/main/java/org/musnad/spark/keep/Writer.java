package org.musnad.spark.keep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A job that writes to an archive.
 *
 * @param machine the machine and the user, whose processes it can see; or empty
 * @param process its number
 * @param who it is, for people
 */
record Writer(String machine, String process, String who) {

  /** This process. */
  static Writer current() {
    long process = ProcessHandle.current().pid();
    String who =
        "process %d of %s, since %s"
            .formatted(process, host(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    return new Writer(thisMachine(), String.valueOf(process), who);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a host without a name";
    }
  }

  /**
   * A machine since it was started, as a user sees it, from whom it may hide the processes of
   * others; containers on it number their processes by themselves.
   */
  private static String thisMachine() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip()
          + " "
          + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"))
          + " "
          + System.getProperty("user.name");
    } catch (IOException e) {
      return "";
    }
  }

  /** The one that {@link #lines} has told of; of half of them, or none, one that may be anyone. */
  static Writer of(String lines) {
    List<String> all = lines.lines().toList();
    return all.size() == 3
        ? new Writer(all.get(0), all.get(1), all.get(2))
        : new Writer("", "", "one that has just begun");
  }

  String lines() {
    return machine + "\n" + process + "\n" + who + "\n";
  }

  /** Whether it can be told that it no longer runs. */
  boolean isGone(Writer seenBy) {
    return !machine.isEmpty()
        && machine.equals(seenBy.machine)
        && ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }
}
