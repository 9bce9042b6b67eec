package org.musnad.desk.web;

/**
 * One of the things that are wrong with a request.
 *
 * @param place where: a line and column of the body, or the name of a parameter or header
 * @param problem what is wrong
 * @param mend how to mend it
 */
public record Fault(String place, String problem, String mend) {}
