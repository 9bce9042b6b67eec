package org.musnad.intake.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which hosts may be asked. Each address that a host has is looked at before each request, also
 * after redirections. The system looks the name up again when it connects, within the time that
 * Java keeps an answer ({@code networkaddress.cache.ttl}, 30 s by default).
 */
@FunctionalInterface
public interface AddressRule {
  /** Any host: for those who may reach these anyhow, as from the command line. */
  AddressRule ANY = address -> true;

  /** Hosts of the public internet alone: for servers that fetch what strangers name. */
  AddressRule PUBLIC = AddressRule::isPublic;

  /** Whether a host with this address may be asked. */
  boolean allows(InetAddress address);

  private static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !special && !(address instanceof Inet6Address ? isSpecial6(bytes) : isSpecial4(bytes));
  }

  /** RFC 6890: 0/8, 100.64/10, 192.0.0/24, 198.18/15, 240/4. */
  private static boolean isSpecial4(byte[] address) {
    int first = address[0] & 0xFF;
    int second = address[1] & 0xFF;
    return first == 0
        || first == 100 && second >= 64 && second < 128
        || first == 192 && second == 0 && address[2] == 0
        || first == 198 && (second == 18 || second == 19)
        || first >= 240;
  }

  /**
   * Unique local addresses (fc00::/7), and those that carry an address of version 4: mapped,
   * compatible, NAT64 (64:ff9b::/96), 6to4 (2002::/16).
   */
  private static boolean isSpecial6(byte[] address) {
    boolean local = (address[0] & 0xFE) == 0xFC;
    boolean zero = true;
    for (int i = 0; i < 10; i++) {
      zero &= address[i] == 0;
    }
    boolean nat64 = address[0] == 0 && address[1] == 0x64 && (address[2] & 0xFF) == 0xFF;
    boolean sixToFour = address[0] == 0x20 && address[1] == 0x02;
    return local || zero || nat64 || sixToFour;
  }
}
