package org.musnad.ledger.review;

/**
 * A statement under its name within the article.
 *
 * @param id {@code s3} for one of the machine's, {@code r1} for one that a reviewer added
 * @param annotation what is said of it
 */
public record Named(String id, Annotation annotation) {}
