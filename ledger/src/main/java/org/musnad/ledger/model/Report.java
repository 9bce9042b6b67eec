package org.musnad.ledger.model;

/**
 * A statement with the article that it stands in.
 *
 * @param article the article
 * @param statement the statement
 */
public record Report(StoredArticle article, StoredStatement statement) {}
