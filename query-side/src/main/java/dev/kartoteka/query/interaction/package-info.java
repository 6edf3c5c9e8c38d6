/** Interactions with clients. */
@NullMarked
package dev.kartoteka.query.interaction;

import org.jspecify.annotations.NullMarked;
