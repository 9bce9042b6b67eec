package org.musnad.desk.web;

/**
 * What the page of a problem shows.
 *
 * @param status the HTTP status
 * @param text why there is no answer, and what would help
 */
public record ProblemPage(int status, String text) {}
