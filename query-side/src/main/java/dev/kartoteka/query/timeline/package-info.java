/** Everything that happened with a client, its deals, contacts and interactions, newest first, as people read it. */
@NullMarked
package dev.kartoteka.query.timeline;

import org.jspecify.annotations.NullMarked;
