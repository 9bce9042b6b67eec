package org.musnad.intake.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.regex.Pattern;

/** Hosts of the public internet, at the ports of the web, with nobody's name before them. */
final class PublicWeb implements AddressRule {
  private static final int NONE = -1;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /** A host that ends in a number, as others read addresses: 127.1, 0x7f000001, 0177.0.0.1. */
  private static final Pattern NUMBER =
      Pattern.compile("(?i).*?(?:^|\\.)(?:[0-9]+|0x[0-9a-f]*)\\.?");

  /** The one way to write an address of version 4 that all read alike. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");

  @Override
  public boolean allows(URI uri) {
    int port = uri.getPort();
    boolean web = port == NONE || port == HTTP || port == HTTPS;
    return uri.getRawUserInfo() == null && web && isPlain(uri.getHost());
  }

  private static boolean isPlain(String host) {
    boolean scoped = host.indexOf('%') >= 0; // an address of one network alone
    return !scoped && (!NUMBER.matcher(host).matches() || PLAIN.matcher(host).matches());
  }

  @Override
  public boolean allows(InetAddress address) {
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
   * compatible, NAT64 (64:ff9b::/96, 64:ff9b:1::/48), 6to4 (2002::/16), Teredo (2001::/32).
   */
  private static boolean isSpecial6(byte[] address) {
    boolean local = (address[0] & 0xFE) == 0xFC;
    boolean zero = true;
    for (int i = 0; i < 10; i++) {
      zero &= address[i] == 0;
    }
    boolean nat64 = address[0] == 0 && address[1] == 0x64 && (address[2] & 0xFF) == 0xFF;
    boolean sixToFour = address[0] == 0x20 && address[1] == 0x02;
    boolean teredo = address[0] == 0x20 && address[1] == 0x01 && address[2] == 0 && address[3] == 0;
    return local || zero || nat64 || sixToFour || teredo;
  }
}
