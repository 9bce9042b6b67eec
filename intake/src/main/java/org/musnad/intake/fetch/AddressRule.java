package org.musnad.intake.fetch;

import java.net.InetAddress;
import java.net.URI;

/**
 * Which addresses may be asked. Each network address that a host has is looked at right before each
 * request, also after redirections, and once more when the answer is there: Java keeps what it
 * looked up ({@code networkaddress.cache.ttl}, 30 s by default), so that a host that was led
 * elsewhere in between is found out before anybody sees its answer.
 */
@FunctionalInterface
public interface AddressRule {
  /** Any address: for those who may reach these anyhow, as from the command line. */
  AddressRule ANY = address -> true;

  /** The public web alone: for servers that fetch what strangers name. */
  AddressRule PUBLIC = new PublicWeb();

  /** Whether a host with this network address may be asked. */
  boolean allows(InetAddress address);

  /** Whether an address of the web is such as may be asked for, before its host is looked up. */
  default boolean allows(URI uri) {
    return true;
  }
}
