/** Orders of clients: what was ordered, how far it is, and what came back. */
@NullMarked
package dev.kartoteka.query.order;

import org.jspecify.annotations.NullMarked;
