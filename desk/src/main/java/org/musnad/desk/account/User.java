package org.musnad.desk.account;

/**
 * Somebody who uses the desk.
 *
 * @param key the number in the accounts; 0 for one who has no account
 * @param name what he logs in by: {@link Names} says how it looks
 * @param displayName what others see
 * @param role what he may do
 * @param disabled whether he may not log in
 */
public record User(long key, String name, String displayName, Role role, boolean disabled) {
  /** The one user of a desk without accounts, who may do everything. */
  public static final User LOCAL = new User(0, "local", "", Role.ADMIN, false);

  /** Whether he may do what asks for {@code least}. */
  public boolean may(Role least) {
    return !disabled && role.includes(least);
  }

  /** The same with no more than a role. */
  User atMost(Role most) {
    return new User(key, name, displayName, role.orLess(most), disabled);
  }
}
