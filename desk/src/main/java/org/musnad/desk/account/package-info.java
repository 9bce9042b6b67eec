/**
 * Who may use the desk: users, passwords, sessions, tokens, and the log of what they did. Nothing
 * of the web is in it.
 */
@NullMarked
package org.musnad.desk.account;

import org.jspecify.annotations.NullMarked;
