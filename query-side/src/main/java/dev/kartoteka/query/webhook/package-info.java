/** Webhooks: which programs are told of which events, without their secrets. */
@NullMarked
package dev.kartoteka.query.webhook;

import org.jspecify.annotations.NullMarked;
