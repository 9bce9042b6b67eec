package org.musnad.desk.access;

import java.util.List;
import org.musnad.desk.account.User;

/**
 * What the page of users shows.
 *
 * @param users all of them, by name
 * @param name what was given as the name of a new one
 * @param display what was given as the name to be shown
 * @param problem why something was not done, in words; or empty
 * @param done what was done, in words; or empty
 */
public record UsersPage(
    List<User> users, String name, String display, String problem, String done) {

  /** Copies the list. */
  public UsersPage {
    users = List.copyOf(users);
  }
}
