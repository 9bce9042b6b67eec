package org.musnad.desk.account;

import java.util.Locale;

/** What the log notes. */
public enum Deed {
  /** Somebody logged in. */
  LOGIN,
  /** Somebody gave a wrong name or password, or one of a disabled user. */
  LOGIN_FAILED,
  /** Somebody logged out. */
  LOGOUT,
  /** A user ended a session of his; the object is whose. */
  SESSION_ENDED,
  /** An account was made. */
  USER_ADDED,
  /** A user has another name before others. */
  USER_RENAMED,
  /** A user has another role; the object says which. */
  ROLE_CHANGED,
  /** A user has another password. */
  PASSWORD_CHANGED,
  /** A user may not log in any more. */
  USER_DISABLED,
  /** A user may log in again. */
  USER_ENABLED,
  /** An account was taken away. */
  USER_REMOVED,
  /** A token was made; the object is its name. */
  TOKEN_MADE,
  /** A token was ended; the object is its name. */
  TOKEN_ENDED,
  /** An article was stored. */
  ARTICLE_ADDED,
  /** An article was taken out of the ledger. */
  ARTICLE_FORGOTTEN,
  /** A statement was reviewed. */
  REVIEWED,
  /** Much was exported at once; the object is what. */
  EXPORTED;

  /** How it is written: its name in small letters, parted by hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The one that is written so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Deed of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
