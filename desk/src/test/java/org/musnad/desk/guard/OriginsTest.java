package org.musnad.desk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
  @Test
  void onTheNetworkAnAddressIsAnsweredAndAStrangeNameIsNot() {
    Origins open = Origins.listening("0.0.0.0", () -> 8080);
    for (String own : List.of("192.0.2.7:8080", "[2001:db8::7]:8080", "localhost:8080")) {
      assertTrue(open.isOwn(own), own);
    }
    for (String other : List.of("evil.example:8080", "192.0.2.7", "192.0.2.7.evil.example:8080")) {
      assertFalse(open.isOwn(other), other);
    }
    Origins named = Origins.listening("desk.local", () -> 80);
    assertTrue(named.isOwn("DESK.local"));
    assertTrue(named.isOwn("desk.local:80"));
    assertFalse(named.isOwn("other.local"));
  }

  @Test
  void pagesOfTheSameAddressAndPortAreItsOwn() {
    Origins open = Origins.listening("0.0.0.0", () -> 8080);
    assertTrue(open.isOwn("http://192.0.2.7:8080", "192.0.2.7:8080"));
    assertFalse(open.isOwn("http://192.0.2.8:8080", "192.0.2.7:8080"));
    Origins behind = Origins.behind(URI.create("https://desk.example.org"));
    assertTrue(behind.isOwn("https://desk.example.org", "desk.example.org"));
    assertTrue(behind.isOwn("https://desk.example.org", "desk.example.org:443"));
    assertFalse(behind.isOwn("http://desk.example.org", "desk.example.org"));
    assertFalse(behind.isOwn("127.0.0.1:8080"));
  }

  @Test
  void whatIsThisMachineAlone() {
    for (String own : List.of("127.0.0.1", "127.0.0.2", "localhost", "::1", "[::1]")) {
      assertTrue(Origins.isLoopback(own), own);
    }
    for (String other : List.of("0.0.0.0", "::", "192.168.1.1", "127.0.0.1.example", "")) {
      assertFalse(Origins.isLoopback(other), other);
    }
  }

  @Test
  void proxiesAreBelievedAsFarAsTheyAreTrusted() {
    Proxies none = new Proxies(List.of());
    assertEquals("192.0.2.1", none.client("192.0.2.1", "203.0.113.5"));
    Proxies some = new Proxies(List.of("10.0.0.0/8", "2001:db8::/32", "127.0.0.1"));
    assertEquals("203.0.113.5", some.client("10.1.2.3", "203.0.113.5"));
    assertEquals("203.0.113.5", some.client("127.0.0.1", "1.1.1.1, 203.0.113.5, 10.9.9.9"));
    assertEquals("203.0.113.5", some.client("[2001:db8::1]", "203.0.113.5"));
    assertEquals("11.0.0.1", some.client("11.0.0.1", "203.0.113.5"));
    assertEquals("10.1.2.3", some.client("10.1.2.3", ""));
    assertEquals("10.1.2.3", some.client("10.1.2.3", "203.0.113.5, evil.example"));
  }
}
