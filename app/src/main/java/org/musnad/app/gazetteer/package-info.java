/** Makes gazetteer files of the dumps of GeoNames and Wikidata, line by line. */
@NullMarked
package org.musnad.app.gazetteer;

import org.jspecify.annotations.NullMarked;
