package org.musnad.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.User;
import org.musnad.desk.words.Words;

/**
 * What every page has around its content.
 *
 * @param words the language of the interface
 * @param title the page's title, without Musnad's name
 * @param path the page's own address, with its parameters
 * @param user who sees it, or null where nobody has logged in
 * @param single whether the desk has no accounts: one user, on his own machine
 * @param token what forms send along against forgery
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param styles the addresses of its styles
 * @param scripts the addresses of its scripts
 */
public record Frame(
    Words words,
    String title,
    String path,
    @Nullable User user,
    boolean single,
    String token,
    String theme,
    List<String> styles,
    List<String> scripts) {

  /** Copies the lists. */
  public Frame {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** Whether who sees it may do what a role is needed for. */
  public boolean may(Role least) {
    return user != null && user.role().includes(least);
  }

  /** Whether the page belongs to a part of the desk, as the menu has it. */
  public boolean isIn(String part) {
    return path.equals(part) || path.startsWith(part + "/") || path.startsWith(part + "?");
  }

  /** A message in the language of the interface. */
  public String text(String key, @Nullable Object... arguments) {
    return words.text(key, arguments);
  }
}
