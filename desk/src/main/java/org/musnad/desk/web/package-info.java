/** The plumbing of the desk: requests, pages, assets, and what keeps them safe. */
@NullMarked
package org.musnad.desk.web;

import org.jspecify.annotations.NullMarked;
