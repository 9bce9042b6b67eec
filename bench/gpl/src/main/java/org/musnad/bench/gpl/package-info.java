/**
 * Programs under the GPL that Musnad is measured against, each in a process of its own, without any
 * class of Musnad's engine. Never shipped.
 */
@NullMarked
package org.musnad.bench.gpl;

import org.jspecify.annotations.NullMarked;
