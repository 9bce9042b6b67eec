package org.musnad.app;

import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Databases;
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

  /** What to call it before people: where it is, without a password. */
  String name() {
    return Databases.name(location);
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
