package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Asker;
import org.musnad.desk.account.Login;

class AccountsCommandTest {
  private static final String PASSWORD = "قمر فوق سطح المدينة";
  private static final Asker ASKER = new Asker("192.0.2.1", "Browser", "");

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String ledger = "";

  @BeforeEach
  void name() {
    ledger = folder.resolve("news.db").toString();
  }

  private String run(int code, String input, String... arguments) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            new PrintStream(err, true, UTF_8),
            0,
            false,
            false);
    List<String> command = new ArrayList<>(List.of("accounts"));
    command.addAll(List.of(arguments));
    if (arguments.length > 0) {
      command.addAll(List.of("--ledger", ledger));
    }
    assertEquals(code, Main.run(console, command.toArray(String[]::new)), err.toString(UTF_8));
    return out.toString(UTF_8);
  }

  private String complaint() {
    return err.toString(UTF_8).replace(folder + "/", "");
  }

  private Login login(String name, String password) {
    try (Accounts accounts = Accounts.open(ledger)) {
      return accounts.logins().login(name, password, ASKER);
    }
  }

  @Test
  void accountsAreMadeChangedAndTakenAway() {
    assertEquals(
        "muna: added as admin\n",
        run(0, PASSWORD + "\nrest", "add", "muna", "--role", "admin", "--display", "منى"));
    assertEquals("sami: added as reader\n", run(0, PASSWORD + "\r\n", "add", "sami"));
    assertInstanceOf(Login.Done.class, login("sami", PASSWORD));
    assertEquals("sami: is reviewer\n", run(0, "", "role", "sami", "reviewer"));
    assertEquals("sami: may not log in any more\n", run(0, "", "disable", "sami"));
    assertEquals("muna\tadmin\t-\tمنى\nsami\treviewer\tdisabled\tsami\n", run(0, "", "list"));
    assertEquals(new Login.Refused(), login("sami", PASSWORD));
    assertEquals("sami: may log in again\n", run(0, "", "disable", "sami", "--undo"));
    String next = "another long password";
    assertEquals("sami: has another password\n", run(0, next, "password", "sami"));
    assertInstanceOf(Login.Done.class, login("sami", next));
    assertEquals("sami: removed\n", run(0, "", "remove", "sami"));
    assertEquals("muna\tadmin\t-\tمنى\n", run(0, "", "list"));
  }

  @Test
  void whatCannotBeIsOneLine() {
    run(1, "short", "add", "muna");
    assertEquals(
        "musnad: the password is too short; take at least 12 characters; the user's name does not"
            + " count\n",
        complaint());
    run(1, "", "add", "muna");
    assertEquals(
        "musnad: no password was given; write it as the first line of standard input\n",
        complaint());
    run(0, PASSWORD, "add", "muna", "--role", "admin");
    run(1, PASSWORD, "add", "MUNA");
    assertEquals("musnad: muna: there is a user of this name; take another name\n", complaint());
    run(1, "", "role", "muna", "reader");
    assertEquals(
        "musnad: muna: this is the last admin who can log in; make another user an admin before\n",
        complaint());
    run(1, "", "remove", "nobody");
    assertEquals("musnad: nobody: no such user; see musnad accounts list\n", complaint());
    run(2, "", "role", "muna", "king");
    run(2, "", "add", "sami", "--password", PASSWORD);
    run(2, "");
    assertEquals(
        "musnad: which command? list, add, password, role, disable or remove; see musnad accounts"
            + " --help\n",
        complaint());
  }

  @Test
  void listingMakesNothing() {
    assertEquals("", run(0, "", "list"));
    assertEquals(
        "musnad: news.db: no accounts; make one by musnad accounts add NAME --role admin\n",
        complaint());
    assertFalse(Files.exists(folder.resolve("news.desk.db")));
  }

  @Test
  void theTerminalAsksTwice() {
    Deque<String> answers = new ArrayDeque<>(List.of(PASSWORD, PASSWORD, PASSWORD, "other", ""));
    List<char[]> given = new ArrayList<>();
    Secrets secrets =
        new Secrets(
            new ByteArrayInputStream(new byte[0]),
            prompt -> {
              given.add(answers.remove().toCharArray());
              return given.get(given.size() - 1);
            },
            true);
    assertEquals(PASSWORD, secrets.newPassword("muna"));
    char[] wiped = new char[PASSWORD.length()];
    Arrays.fill(wiped, ' ');
    assertEquals(new String(wiped), new String(given.get(0)));
    assertThrows(Secrets.BadSecret.class, () -> secrets.newPassword("muna"));
    assertThrows(Secrets.BadSecret.class, () -> secrets.newPassword("muna"));
  }
}
