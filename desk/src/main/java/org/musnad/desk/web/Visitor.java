package org.musnad.desk.web;

import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.SignedIn;
import org.musnad.desk.account.User;

/**
 * Who makes a request.
 *
 * @param id names the browser, or the user; secret
 * @param by what this is known by
 * @param user who it is, or null where nobody has logged in
 * @param signedIn by which session or token, or null
 * @param token what forms send along against forgery; empty where a token asks
 */
record Visitor(String id, By by, @Nullable User user, @Nullable SignedIn signedIn, String token) {

  /** What somebody is known by. */
  enum By {
    /** The desk has no accounts. */
    PLACE,
    /** Nothing. */
    NOTHING,
    /** A session's cookie. */
    SESSION,
    /** A token. */
    TOKEN
  }
}
