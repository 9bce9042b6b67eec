package org.musnad.desk.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Which network addresses count as one who asks. */
public final class Networks {
  /** Nothing that Java would ask a name server about. */
  private static final Pattern VERSION_6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  /** Of an address of version 6, the network is the first half: whoever has one has it whole. */
  private static final int HALF = 8;

  private Networks() {}

  /**
   * What stands for all addresses that one who asks can take: of version 6 the network (/64), of
   * version 4 the address.
   */
  public static String of(String address) {
    String bare = address.replaceFirst("%.*", "").replaceAll("[\\[\\]]", "");
    if (!VERSION_6.matcher(bare).matches()) {
      return bare;
    }
    try {
      byte[] bytes = InetAddress.getByName(bare).getAddress();
      return bytes.length > HALF
          ? HexFormat.of().formatHex(bytes, 0, HALF) + "/64"
          : InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException e) {
      return bare;
    }
  }
}
