package org.musnad.desk.account;

/**
 * Somebody who uses the desk.
 *
 * @param name what he logs in with, unique
 * @param displayName what others read
 * @param role what he may do
 */
public record User(String name, String displayName, Role role) {}
