package org.musnad.desk.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which proxies are believed when they say whom they ask for ({@code X-Forwarded-For}); anybody can
 * write anything there. Immutable.
 */
public final class Proxies {
  /** Nothing that Java would ask a name server about. */
  private static final Pattern LITERAL =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  private final List<Network> trusted = new ArrayList<>();

  /** Addresses whose first {@code bits} are given. */
  private record Network(byte[] address, int bits) {
    boolean has(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> i % 8;
        if ((address[i / 8] & mask) != (other[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Makes them.
   *
   * @param trusted addresses, or networks as {@code 10.0.0.0/8}
   * @throws IllegalArgumentException if one is neither
   */
  public Proxies(List<String> trusted) {
    trusted.forEach(each -> this.trusted.add(network(each)));
  }

  private static Network network(String text) {
    int slash = text.indexOf('/');
    byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
    if (address == null || slash >= 0 && !text.substring(slash + 1).matches("[0-9]{1,3}")) {
      throw new IllegalArgumentException(text);
    }
    int all = address.length * 8;
    int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
    if (bits > all) {
      throw new IllegalArgumentException(text);
    }
    return new Network(address, bits);
  }

  private static byte @Nullable [] bytes(String address) {
    String bare = address.strip();
    try {
      return LITERAL.matcher(bare).matches() ? InetAddress.getByName(bare).getAddress() : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /**
   * Who asks.
   *
   * @param peer the address at the other end of the connection
   * @param forwarded what {@code X-Forwarded-For} says, its lines joined by commas; or empty
   */
  public String client(String peer, String forwarded) {
    String[] hops = forwarded.split(",");
    String client = peer;
    for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
      String hop = hops[i].strip();
      if (bytes(hop) == null) {
        break;
      }
      client = hop;
    }
    return client;
  }

  private boolean isTrusted(String address) {
    byte[] bytes = bytes(address.replaceAll("[\\[\\]]", "").replaceFirst("%.*", ""));
    return bytes != null && trusted.stream().anyMatch(network -> network.has(bytes));
  }
}
