package org.musnad.desk.web;

import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.User;

/**
 * Who makes a request.
 *
 * @param id names the browser or the log-in; secret
 * @param user who has logged in, or null
 * @param token what forms send along against forgery
 */
record Visitor(String id, @Nullable User user, String token) {}
