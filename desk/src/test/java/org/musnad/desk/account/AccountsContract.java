package org.musnad.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.musnad.desk.account.Refusal.Reason;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.LedgerException;

/** What accounts do, in each database. */
abstract class AccountsContract {
  static final String PASSWORD = "نخلة على شاطئ البحر";
  static final Actor ADMIN = new Actor("muna", "192.0.2.7");

  /** Quick to compute, for tests that are about something else. */
  static final Argon2Function QUICK = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);

  final TestClock clock = new TestClock();
  private Accounts accounts;

  /** Where a ledger is, with no accounts yet. */
  abstract String ledger() throws Exception;

  @BeforeEach
  void open() throws Exception {
    accounts = Accounts.open(ledger(), new Passwords(QUICK), clock);
    accounts.users().add("muna", "منى", Role.ADMIN, PASSWORD, Actor.TERMINAL);
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  private User add(String name, Role role) {
    return accounts.users().add(name, name, role, PASSWORD, ADMIN);
  }

  private Login login(String name, String password) {
    return accounts.logins().login(name, password, new Asker("198.51.100.1", "Browser", ""));
  }

  private Login.Done in(String name) {
    return assertInstanceOf(Login.Done.class, login(name, PASSWORD));
  }

  private static void assertRefused(Reason reason, Executable work) {
    assertEquals(reason, assertThrows(Refusal.class, work).reason());
  }

  private boolean known(String session) {
    return accounts.sessions().find(session).isPresent();
  }

  @Test
  void usersAreFoundByTheirNamesHoweverThoseAreWritten() {
    User user = add("Sami.Haddad", Role.REVIEWER);
    assertEquals("sami.haddad", user.name());
    assertEquals(Optional.of(user), accounts.users().find(" SAMI.HADDAD "));
    assertEquals(
        List.of("muna", "sami.haddad"), accounts.users().list().stream().map(User::name).toList());
    assertRefused(Reason.NAME_TAKEN, () -> add("ｓａｍｉ.haddad", Role.READER));
    assertEquals("سامي", add("سامي", Role.READER).name());
  }

  @Test
  void namesThatHideSomethingAreRefused() {
    for (String name : List.of("", " ", "a b", "-a", "a\u202Eb", "<b>", "a/b", "x".repeat(65))) {
      assertRefused(Reason.BAD_NAME, () -> add(name, Role.READER));
    }
    for (String display : List.of(" ", "a\u202Eb", "a\u0000", "a\u200Bb", "x".repeat(101))) {
      assertRefused(
          Reason.BAD_DISPLAY,
          () -> accounts.users().add("sami", display, Role.READER, PASSWORD, ADMIN));
    }
  }

  @Test
  void aRightPasswordLetsInAndAWrongOneDoesNotTellWhy() {
    Login.Done done = in("MUNA");
    assertEquals("muna", accounts.sessions().find(done.session()).orElseThrow().user().name());
    add("sami", Role.READER);
    accounts.users().setDisabled("sami", true, ADMIN);
    assertEquals(new Login.Refused(), login("muna", PASSWORD + "!"));
    assertEquals(new Login.Refused(), login("nobody", PASSWORD));
    assertEquals(new Login.Refused(), login("sami", PASSWORD));
    assertFalse(done.toString().contains(done.session()));
  }

  @Test
  void eachLoginHasASessionOfItsOwn() {
    Login.Done first = in("muna");
    Login.Done second = in("muna");
    assertNotEquals(first.session(), second.session());
    SignedIn signedIn = accounts.sessions().find(first.session()).orElseThrow();
    accounts.sessions().logOut(signedIn, ADMIN);
    assertFalse(known(first.session()));
    assertTrue(known(second.session()));
    assertFalse(known(""));
    assertFalse(known("x".repeat(43)));
    assertFalse(known("' OR 1=1 --"));
  }

  @Test
  void sessionsEndWhenNobodyUsesThem() {
    String session = in("muna").session();
    clock.pass(Sessions.IDLE.minusMinutes(1));
    assertTrue(known(session));
    clock.pass(Sessions.IDLE.minusMinutes(1));
    assertTrue(known(session), "being used has kept it");
    clock.pass(Sessions.IDLE);
    assertFalse(known(session));
  }

  @Test
  void sessionsEndEvenIfTheyAreUsed() {
    String session = in("muna").session();
    Duration step = Sessions.IDLE.minusMinutes(1);
    for (Duration age = step; age.compareTo(Sessions.LONGEST) < 0; age = age.plus(step)) {
      clock.pass(step);
      assertTrue(known(session));
    }
    clock.pass(step);
    assertFalse(known(session));
  }

  @Test
  void whatChangesAUsersRightsEndsHisSessions() {
    add("sami", Role.REVIEWER);
    Users users = accounts.users();
    List<Runnable> changes =
        List.of(
            () -> users.setRole("sami", Role.READER, ADMIN),
            () -> users.setPassword("sami", PASSWORD, ADMIN),
            () -> {
              users.setDisabled("sami", true, ADMIN);
              users.setDisabled("sami", false, ADMIN);
            },
            () -> users.remove("sami", ADMIN));
    for (Runnable change : changes) {
      String session = in("sami").session();
      assertTrue(known(session));
      change.run();
      assertFalse(known(session));
    }
    assertEquals(new Login.Refused(), login("sami", PASSWORD));
  }

  @Test
  void aUserWhoChangesHisPasswordKeepsThisBrowserAlone() {
    User user = add("sami", Role.READER);
    String other = in("sami").session();
    Asker asker = new Asker("198.51.100.1", "Browser", "");
    String token = accounts.tokens().make(user, "script", Role.READER, 1, ADMIN);
    assertRefused(
        Reason.PASSWORD_SHORT,
        () -> accounts.logins().changePassword(user, PASSWORD, "short", asker));
    String next = "a new password for sami";
    assertEquals(new Login.Refused(), accounts.logins().changePassword(user, "wrong", next, asker));
    Login.Done done =
        assertInstanceOf(
            Login.Done.class, accounts.logins().changePassword(user, PASSWORD, next, asker));
    assertTrue(known(done.session()));
    assertFalse(known(other));
    assertTrue(accounts.tokens().find(token).isEmpty());
    assertEquals(new Login.Refused(), login("sami", PASSWORD));
    assertInstanceOf(Login.Done.class, login("sami", next));
  }

  @Test
  void sessionsAreListedAndEndedByTheirOwnerAlone() {
    User sami = add("sami", Role.READER);
    String session = in("sami").session();
    OpenSession open = accounts.sessions().of(sami).get(0);
    assertEquals("198.51.100.1", open.address());
    assertEquals("Browser", open.agent());
    User muna = accounts.users().find("muna").orElseThrow();
    accounts.sessions().end(muna, open.key(), ADMIN);
    assertTrue(known(session));
    accounts.sessions().end(sami, open.key(), ADMIN);
    assertFalse(known(session));
  }

  @Test
  void aUserHasNotMoreSessionsThanHeCanOverlook() {
    String first = in("muna").session();
    for (int i = 0; i < 20; i++) {
      in("muna");
    }
    assertFalse(known(first));
    User muna = accounts.users().find("muna").orElseThrow();
    assertEquals(20, accounts.sessions().of(muna).size());
  }

  @Test
  void anAdminStays() {
    Users users = accounts.users();
    add("sami", Role.READER);
    assertRefused(Reason.LAST_ADMIN, () -> users.setRole("muna", Role.REVIEWER, ADMIN));
    assertRefused(Reason.LAST_ADMIN, () -> users.setDisabled("muna", true, ADMIN));
    assertRefused(Reason.LAST_ADMIN, () -> users.remove("muna", ADMIN));
    assertRefused(Reason.NO_USER, () -> users.remove("nobody", ADMIN));
    users.setRole("sami", Role.ADMIN, ADMIN);
    users.remove("muna", ADMIN);
    users.remove("sami", ADMIN);
    assertEquals(List.of(), users.list());
  }

  @Test
  void aTokenHasNoMoreRightsThanItsUserHasNow() {
    User sami = add("sami", Role.REVIEWER);
    Tokens tokens = accounts.tokens();
    String most = tokens.make(sami, "all", Role.ADMIN, 30, ADMIN);
    String least = tokens.make(sami, "reads", Role.READER, 30, ADMIN);
    assertTrue(most.startsWith(Tokens.PREFIX));
    assertEquals(Role.REVIEWER, tokens.find(most).orElseThrow().user().role());
    assertEquals(Role.READER, tokens.find(least).orElseThrow().user().role());
    accounts.users().setRole("sami", Role.READER, ADMIN);
    assertEquals(Role.READER, tokens.find(most).orElseThrow().user().role());
    accounts.users().setRole("sami", Role.ADMIN, ADMIN);
    assertEquals(Role.REVIEWER, tokens.find(most).orElseThrow().user().role());
    accounts.users().setDisabled("sami", true, ADMIN);
    assertTrue(tokens.find(most).isEmpty());
  }

  @Test
  void tokensEnd() {
    User sami = add("sami", Role.READER);
    Tokens tokens = accounts.tokens();
    String first = tokens.make(sami, "first", Role.READER, 1, ADMIN);
    String second = tokens.make(sami, "second", Role.READER, 2, ADMIN);
    clock.pass(Duration.ofDays(1));
    assertTrue(tokens.find(first).isEmpty());
    assertTrue(tokens.find(second).isPresent());
    List<Token> listed = tokens.of(sami);
    assertEquals(List.of("second", "first"), listed.stream().map(Token::name).toList());
    assertEquals(Optional.of(clock.instant()), listed.get(0).seen());
    assertEquals(Optional.empty(), listed.get(1).seen());
    tokens.end(accounts.users().find("muna").orElseThrow(), listed.get(0).key(), ADMIN);
    assertTrue(tokens.find(second).isPresent(), "it is another's");
    tokens.end(sami, listed.get(0).key(), ADMIN);
    assertTrue(tokens.find(second).isEmpty());
    assertTrue(tokens.find("").isEmpty());
    assertTrue(tokens.find(Tokens.PREFIX + "'").isEmpty());
  }

  @Test
  void tokensAreBounded() {
    User sami = add("sami", Role.READER);
    Tokens tokens = accounts.tokens();
    assertRefused(Reason.BAD_TOKEN, () -> tokens.make(sami, " ", Role.READER, 1, ADMIN));
    assertRefused(Reason.BAD_TOKEN, () -> tokens.make(sami, "a", Role.READER, 0, ADMIN));
    assertRefused(Reason.BAD_TOKEN, () -> tokens.make(sami, "a", Role.READER, 367, ADMIN));
    for (int i = 0; i < Tokens.MOST; i++) {
      tokens.make(sami, "a" + i, Role.READER, 1, ADMIN);
    }
    assertRefused(Reason.TOO_MANY_TOKENS, () -> tokens.make(sami, "b", Role.READER, 1, ADMIN));
  }

  @Test
  void guessingBecomesSlowButItsVictimIsNotKeptOut() {
    add("sami", Role.READER);
    String device = in("sami").device();
    int tried = 0;
    for (int minute = 0; minute < 24 * 60; minute++) {
      for (int i = 0; i < 20; i++) {
        String address = "203.0.113." + (tried + i) % 256;
        Login login =
            accounts.logins().login("sami", "guess " + tried, new Asker(address, "Bot", ""));
        tried += login instanceof Login.Refused ? 1 : 0;
      }
      clock.pass(Duration.ofMinutes(1));
    }
    assertTrue(tried < 120, "a stranger had " + tried + " tries a day");
    assertInstanceOf(Login.Delayed.class, login("sami", PASSWORD));
    Asker owner = new Asker("198.51.100.1", "Browser", device);
    assertInstanceOf(Login.Done.class, accounts.logins().login("sami", PASSWORD, owner));
    clock.pass(Duration.ofMinutes(16));
    assertInstanceOf(Login.Done.class, login("sami", PASSWORD), "from a new browser, later");
  }

  @Test
  void aDeviceIsOneUsersAlone() {
    add("sami", Role.READER);
    String device = in("sami").device();
    Asker asker = new Asker("198.51.100.1", "Browser", device);
    for (int i = 0; i < 5; i++) {
      assertEquals(new Login.Refused(), accounts.logins().login("muna", "guess", asker));
    }
    assertInstanceOf(Login.Delayed.class, accounts.logins().login("muna", "guess", asker));
    assertInstanceOf(Login.Done.class, accounts.logins().login("sami", PASSWORD, asker));
  }

  @Test
  void anAddressThatTriesManyNamesWaits() {
    int tried = 0;
    for (int i = 0; i < 100; i++) {
      Asker asker = new Asker("2001:db8::" + Integer.toHexString(i + 1), "Bot", "");
      Login login = accounts.logins().login("name" + i, PASSWORD, asker);
      tried += login instanceof Login.Refused ? 1 : 0;
    }
    assertEquals(30, tried);
    assertInstanceOf(Login.Done.class, login("muna", PASSWORD), "from another address");
  }

  @Test
  void everyDeedIsNotedAndNoSecretIs() {
    User sami = add("sami", Role.READER);
    String token = accounts.tokens().make(sami, "script", Role.READER, 1, ADMIN);
    login("my secret password", PASSWORD);
    login("sami", "another secret");
    Login.Done done = in("sami");
    List<AuditEntry> log =
        accounts.audit().page(Optional.empty(), Optional.empty(), Long.MAX_VALUE, 100);
    assertEquals(
        List.of("login", "login-failed", "login-failed", "token-made", "user-added", "user-added"),
        log.stream().map(entry -> entry.deed().code()).toList());
    assertEquals("sami", log.get(1).object());
    assertEquals("", log.get(2).object());
    assertEquals(new Actor("sami", "198.51.100.1"), log.get(0).actor());
    assertEquals(Actor.TERMINAL, log.get(5).actor());
    assertEquals(clock.instant(), log.get(0).time());
    String all = log.toString();
    for (String secret : List.of("secret", PASSWORD, token, done.session(), done.device())) {
      assertFalse(all.contains(secret));
    }
  }

  @Test
  void theLogIsReadByPagesAndByWhoAndWhat() {
    for (int i = 0; i < 5; i++) {
      accounts.audit().note(new Actor("sami", "192.0.2.1"), Deed.ARTICLE_ADDED, "a" + i);
      accounts.audit().note(ADMIN, Deed.EXPORTED, "e" + i + "\u202E" + "x".repeat(400));
    }
    Optional<String> sami = Optional.of("sami");
    List<AuditEntry> first = accounts.audit().page(sami, Optional.empty(), Long.MAX_VALUE, 3);
    assertEquals(List.of("a4", "a3", "a2"), first.stream().map(AuditEntry::object).toList());
    List<AuditEntry> rest = accounts.audit().page(sami, Optional.empty(), first.get(2).key(), 3);
    assertEquals(List.of("a1", "a0"), rest.stream().map(AuditEntry::object).toList());
    List<AuditEntry> exports =
        accounts.audit().page(Optional.empty(), Optional.of(Deed.EXPORTED), Long.MAX_VALUE, 9);
    assertEquals(5, exports.size());
    assertEquals(301, exports.get(0).object().length());
    assertFalse(exports.get(0).object().contains("\u202E"));
    assertTrue(
        accounts.audit().page(sami, Optional.of(Deed.EXPORTED), Long.MAX_VALUE, 9).isEmpty());
  }

  @Test
  void theLogOnlyGrows() throws Exception {
    for (String sql : List.of("UPDATE desk_audit SET who = 'x'", "DELETE FROM desk_audit")) {
      Database database = accounts.database();
      LedgerException e =
          assertThrows(LedgerException.class, () -> database.write(db -> db.update(sql)));
      assertTrue(e.getMessage().contains("only grows"), e.getMessage());
    }
  }

  @Test
  void oldHashesAreMadeAnewAtTheNextLogin() throws Exception {
    String before = hash();
    Argon2Function stronger = Argon2Function.getInstance(128, 2, 1, 32, Argon2.ID);
    try (Accounts later = Accounts.open(place(), new Passwords(stronger), clock)) {
      Asker asker = new Asker("192.0.2.1", "Browser", "");
      assertInstanceOf(Login.Done.class, later.logins().login("muna", PASSWORD, asker));
      assertTrue(hash().contains("m=128,t=2"));
      assertNotEquals(before, hash());
      String renewed = hash();
      assertInstanceOf(Login.Done.class, later.logins().login("muna", PASSWORD, asker));
      assertEquals(renewed, hash());
    }
  }

  /** Where the ledger is that the accounts are of. */
  abstract String place();

  private String hash() {
    return accounts
        .database()
        .read(db -> db.first("SELECT password FROM desk_users", row -> row.getString(1)))
        .orElseThrow();
  }
}
