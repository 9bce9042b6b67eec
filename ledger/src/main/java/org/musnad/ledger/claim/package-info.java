/**
 * Claims: statements of many articles that say the same thing, where they come from, how many
 * independent origins they have, and how they change on the way.
 */
@NullMarked
package org.musnad.ledger.claim;

import org.jspecify.annotations.NullMarked;
