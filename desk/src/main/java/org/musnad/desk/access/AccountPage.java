package org.musnad.desk.access;

import java.util.List;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.User;

/**
 * What the page of one's own account shows.
 *
 * @param user whose it is
 * @param roles what a new token may be allowed
 * @param sessions the browsers that are logged in
 * @param tokens the tokens
 * @param newToken the one just made, shown this once; or empty
 * @param problem why something was not done, in words; or empty
 * @param done what was done, in words; or empty
 */
public record AccountPage(
    User user,
    List<Role> roles,
    List<SessionRow> sessions,
    List<TokenRow> tokens,
    String newToken,
    String problem,
    String done) {

  /** Copies the lists. */
  public AccountPage {
    roles = List.copyOf(roles);
    sessions = List.copyOf(sessions);
    tokens = List.copyOf(tokens);
  }

  /**
   * A browser that is logged in.
   *
   * @param key its number
   * @param agent what it calls itself
   * @param address where it logged in from
   * @param began when it logged in, in words
   * @param seen when it was last used, in words
   * @param own whether it is the one that asks
   */
  public record SessionRow(
      long key, String agent, String address, String began, String seen, boolean own) {}

  /**
   * A token.
   *
   * @param key its number
   * @param name what it is for
   * @param role the most that it may
   * @param made when it was made, in words
   * @param expires when it ends, in words
   * @param seen when it was last used, in words
   */
  public record TokenRow(
      long key, String name, Role role, String made, String expires, String seen) {}
}
