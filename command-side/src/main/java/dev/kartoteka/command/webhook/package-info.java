/** Webhooks: which program is told of which events. How they are sent is in {@code webhookdelivery}. */
@NullMarked
package dev.kartoteka.command.webhook;

import org.jspecify.annotations.NullMarked;
