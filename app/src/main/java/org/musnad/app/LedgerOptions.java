package org.musnad.app;

import org.musnad.ledger.Ledger;
import picocli.CommandLine.Option;

/** Which ledger a command is about. */
final class LedgerOptions {
  @Option(
      names = "--ledger",
      paramLabel = "PLACE",
      defaultValue = "musnad.db",
      description =
          "The ledger: a file, by default ${DEFAULT-VALUE} in this folder, or a jdbc:postgresql: URL.")
  private String location = "musnad.db";

  /** Where it is. */
  String location() {
    return location;
  }

  /** Opens it for reading and writing; makes it where there is none. */
  Ledger open() {
    return Ledger.open(location);
  }

  /** Opens one that is there for reading. */
  Ledger openForReading() {
    return Ledger.openForReading(location);
  }
}
