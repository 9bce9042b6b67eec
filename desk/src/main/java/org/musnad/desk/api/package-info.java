/**
 * The REST API, and its page. {@code openapi.json} says what there is: the routes, who may ask, and
 * what parameters and media types each takes are read from it, so that the description and what is
 * done cannot part.
 */
@NullMarked
package org.musnad.desk.api;

import org.jspecify.annotations.NullMarked;
