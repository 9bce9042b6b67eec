package org.musnad.desk.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.desk.Chromium;
import org.musnad.desk.TeamDesk;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Role;

/** Logging in, one's own account and what admins see to, in a real browser. */
class AccessPagesTest {
  private static TeamDesk desk;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    desk = new TeamDesk();
    chromium = new Chromium();
    desk.accounts()
        .users()
        .add("sami.haddad", "سامي حداد", Role.REVIEWER, TeamDesk.PASSWORD, Actor.TERMINAL);
    desk.accounts().users().setDisplay("admin", "منى الخطيب", Actor.TERMINAL);
    desk.accounts().users().setDisabled("reader", true, Actor.TERMINAL);
    desk.accounts()
        .tokens()
        .make(
            desk.accounts().users().find("admin").orElseThrow(),
            "تصدير ليلي (night export)",
            Role.READER,
            90,
            Actor.TERMINAL);
  }

  @AfterAll
  static void stop() {
    chromium.close();
    desk.close();
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + desk.port() + path;
  }

  private static void check(Page page, String name) {
    Chromium.picture(page, "access-" + name, true);
    assertEquals(List.of(), Chromium.violations(page), name);
    assertEquals(
        page.evaluate("document.documentElement.clientWidth"),
        page.evaluate("document.documentElement.scrollWidth"),
        name + " is wider than its window");
  }

  private static void goOver(String language, boolean dark, int width) {
    Page page = chromium.open(language, dark, width, 900);
    String name = language + "-" + width + "-";
    page.navigate(address("/admin/log"));
    page.fill("#name", "admin");
    page.fill("#password", "wrong");
    page.keyboard().press("Enter");
    page.waitForSelector("#problem");
    check(page, name + "login");
    page.fill("#password", TeamDesk.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/admin/log");
    check(page, name + "log");
    page.navigate(address("/admin"));
    page.click("main details >> nth=2 >> summary");
    check(page, name + "users");
    page.navigate(address("/account"));
    page.fill("#what", "test " + name);
    page.click("form[action='/account/tokens'] button");
    assertTrue(page.locator(".token code").innerText().startsWith("musnad_"));
    check(page, name + "account");
    page.click("details.settings summary");
    page.click("form[action='/logout'] button");
    page.waitForURL("**/login");
    page.close();
  }

  @Test
  void areForEverybodyInBothLanguages() {
    goOver("ar", true, 320);
    goOver("en", false, 1280);
    assertEquals(
        List.of(),
        chromium.complaints().stream().filter(line -> !line.contains("status of 403")).toList());
  }
}
