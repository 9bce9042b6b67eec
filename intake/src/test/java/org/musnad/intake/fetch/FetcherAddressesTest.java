package org.musnad.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a fetcher asks, however they are spelt and whoever leads there. */
class FetcherAddressesTest extends SiteFetching {
  /** Of this machine's addresses here one may not be asked. */
  private static final AddressRule ONE = address -> !address.getHostAddress().equals("127.0.0.2");

  @Test
  void privateHostsCanBeForbidden() throws IOException {
    Fetcher guarded = new Fetcher(AGENT, QUICK, AddressRule.PUBLIC);
    site.text("/a", "text/html", "x");
    FetchFailure no =
        assertThrows(FetchFailure.class, () -> guarded.fetch(site.url("/a"), Validators.NONE));
    assertEquals("not an address of the public web", no.problem());
    assertEquals(List.of(), site.requests());
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "fe80::1",
            "fc00::1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:0:7f00:1::",
            "64:ff9b:1::7f00:1",
            "fec0::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "ff02::1")) {
      assertFalse(AddressRule.PUBLIC.allows(InetAddress.getByName(address)), address);
    }
    for (String address : List.of("8.8.8.8", "100.128.0.1", "172.32.0.1", "2a00:1450::1")) {
      assertTrue(AddressRule.PUBLIC.allows(InetAddress.getByName(address)), address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.1/",
        "http://127.0.0.1./",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[fe80::1%25lo]/",
        "http://[64:ff9b::7f00:1]/",
        "http://0.0.0.0/",
        "http://0/",
        "http://[::]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://user@8.8.8.8/",
        "http://8.8.8.8@127.0.0.1/",
        "http://8.8.8.8:22/",
        "http://8.8.8.8:8080/",
        "https://8.8.8.8:6443/",
        "http:\\\\127.0.0.1/",
        "HTTP://127.0.0.1:80/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "jar:http://127.0.0.1/!/"
      })
  void noSpellingLeadsToThisMachine(String url) {
    Fetcher guarded = new Fetcher(AGENT, QUICK, AddressRule.PUBLIC);
    FetchFailure no = assertThrows(FetchFailure.class, () -> guarded.fetch(url, Validators.NONE));
    assertTrue(
        List.of(
                "its host is not on the public internet",
                "not an address of the public web",
                "no address of the web")
            .contains(no.problem()),
        url + ": " + no.problem());
  }

  @Test
  void aRedirectionIsLookedAtTooAndSoIsRobots() {
    Fetcher guarded = new Fetcher(AGENT, QUICK, ONE);
    String elsewhere = site.url("/secret").replace("localhost", "127.0.0.2");
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Location", elsewhere);
          Site.send(exchange, 302, "text/plain", new byte[0]);
        });
    FetchFailure no =
        assertThrows(FetchFailure.class, () -> guarded.fetch(site.url("/a"), Validators.NONE));
    assertEquals("its host is not on the public internet", no.problem());
    assertEquals(List.of("/robots.txt", "/a"), site.requests());
  }

  @Test
  void anAnswerOfAHostThatWasLedElsewhereMeanwhileIsNotShown() {
    site.text("/a", "text/html", "secret");
    AtomicInteger looks = new AtomicInteger();
    AddressRule rebound = address -> looks.incrementAndGet() < 4;
    Fetcher guarded = new Fetcher(AGENT, QUICK, rebound);
    String url = site.url("/a").replace("localhost", "127.0.0.1");
    FetchFailure no = assertThrows(FetchFailure.class, () -> guarded.fetch(url, Validators.NONE));
    assertEquals("its host is not on the public internet", no.problem());
    assertEquals(List.of("/robots.txt", "/a"), site.requests(), "it was asked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "خبر", "ftp://a.example/x", "http://", "http:///x", "http://a b/", "file:/x"})
  void whatIsNoAddress(String url) {
    FetchFailure none = assertThrows(FetchFailure.class, () -> fetcher.fetch(url, Validators.NONE));
    assertEquals("no address of the web", none.problem());
  }
}
