package org.musnad.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NetworksTest {
  @Test
  void aNetworkOfVersion6IsOne() {
    assertEquals(Networks.of("2001:db8:1:2::3"), Networks.of("[2001:DB8:1:2:ffff::4]"));
    assertNotEquals(Networks.of("2001:db8:1:2::3"), Networks.of("2001:db8:1:3::3"));
    assertEquals("192.0.2.1", Networks.of("192.0.2.1"));
    assertEquals("192.0.2.1", Networks.of("::ffff:192.0.2.1"));
    assertEquals("fe80000000000000/64", Networks.of("fe80::1%eth0"));
    assertEquals("no:address", Networks.of("no:address"));
  }
}
