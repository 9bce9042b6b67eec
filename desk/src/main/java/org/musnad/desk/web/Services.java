package org.musnad.desk.web;

import java.util.function.Supplier;
import org.musnad.Engine;
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
 * @param single whether the desk has no accounts
 */
record Services(
    Ledger ledger,
    Supplier<Engine> engine,
    Adder adder,
    Catalog catalog,
    Assets assets,
    Pages pages,
    boolean single) {}
