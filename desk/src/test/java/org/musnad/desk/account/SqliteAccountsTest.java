package org.musnad.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.LedgerException;

/** Accounts in a file beside the ledger. */
class SqliteAccountsTest extends AccountsContract {
  @TempDir private Path folder;

  @Override
  String ledger() {
    return place();
  }

  @Override
  String place() {
    return folder.resolve("news.db").toString();
  }

  @Test
  void nobodyElseMayReadTheFile() throws IOException {
    Path file = folder.resolve("news.desk.db");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        assertEquals(
            "rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(each)),
            each.toString());
      }
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Accounts.open(place()).close();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void theLedgerHasNothingOfThem() throws IOException {
    try (Ledger ledger = Ledger.open(place())) {
      assertEquals(0, ledger.verify(fault -> {}));
    }
    byte[] ledger = Files.readAllBytes(Path.of(place()));
    assertFalse(new String(ledger, StandardCharsets.ISO_8859_1).contains("desk_"));
  }

  @Test
  void lookingForThemMakesNothing() {
    Path other = folder.resolve("other.db");
    assertTrue(Accounts.find(other.toString()).isEmpty());
    assertFalse(Files.exists(folder.resolve("other.desk.db")));
    Accounts.open(other.toString()).close();
    assertTrue(Accounts.find(other.toString()).isEmpty(), "no user is there");
    Accounts.find(place()).orElseThrow().close();
  }

  @Test
  void aLedgerIsNotTakenForAccounts() {
    Ledger.open(folder.resolve("x.desk.db").toString()).close();
    LedgerException e =
        assertThrows(LedgerException.class, () -> Accounts.open(folder.resolve("x.db").toString()));
    assertTrue(e.getMessage().contains("a database of something else"), e.getMessage());
    assertThrows(
        LedgerException.class, () -> Ledger.open(folder.resolve("news.desk.db").toString()));
  }
}
