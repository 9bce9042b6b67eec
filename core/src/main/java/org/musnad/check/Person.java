package org.musnad.check;

/**
 * Somebody who held an office.
 *
 * @param id names the person in the table
 * @param name the person's name in English
 */
public record Person(String id, String name) {}
