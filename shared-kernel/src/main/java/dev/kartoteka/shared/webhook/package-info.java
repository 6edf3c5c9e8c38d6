/** Webhooks: where other programs are told of events. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.webhook;

import org.jspecify.annotations.NullMarked;
