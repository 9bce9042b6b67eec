package org.musnad.desk.account;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param key rises with time
 * @param time when
 * @param actor who, and from where
 * @param deed what
 * @param object to whom or what; can be empty
 */
public record AuditEntry(long key, Instant time, Actor actor, Deed deed, String object) {}
