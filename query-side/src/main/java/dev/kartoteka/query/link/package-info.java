/**
 * How records hang together in GraphQL: the client of a deal, the team of an employee. Apart from the read models, which do
 * not know each other. Every link is loaded for all rows of a level at once, as of the moment its row is seen from.
 */
@NullMarked
package dev.kartoteka.query.link;

import org.jspecify.annotations.NullMarked;
