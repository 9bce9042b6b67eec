package org.musnad.desk.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.add.Adder;
import org.musnad.desk.words.Catalog;
import org.musnad.ledger.Ledger;

/**
 * What all requests share.
 *
 * @param ledger the ledger
 * @param engine the engine, as soon as it is loaded
 * @param adder adds to the ledger
 * @param catalog the words of the interface
 * @param assets styles, scripts, fonts
 * @param pages makes pages
 * @param accounts who may use it, or null where everybody who reaches it may
 * @param visitors tells who asks
 */
record Services(
    Ledger ledger,
    Supplier<Engine> engine,
    Adder adder,
    Catalog catalog,
    Assets assets,
    Pages pages,
    @Nullable Accounts accounts,
    Visitors visitors) {}
