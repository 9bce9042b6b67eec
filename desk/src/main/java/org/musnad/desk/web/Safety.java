package org.musnad.desk.web;

import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.guard.Limits;
import org.musnad.desk.guard.Origins;
import org.musnad.desk.guard.Proxies;

/**
 * Who may ask a desk, and how much.
 *
 * @param host the address that it listens on
 * @param port the port, or 0 for any that is free
 * @param origins the names that it answers to
 * @param proxies which proxies are believed
 * @param accounts who may use it, or null where everybody who reaches it may
 * @param limits how much it takes on
 */
public record Safety(
    String host,
    int port,
    Origins origins,
    Proxies proxies,
    @Nullable Accounts accounts,
    Limits limits) {}
