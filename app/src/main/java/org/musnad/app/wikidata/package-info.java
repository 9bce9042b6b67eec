/** Reads Wikidata dumps and makes tables of them. */
@NullMarked
package org.musnad.app.wikidata;

import org.jspecify.annotations.NullMarked;
