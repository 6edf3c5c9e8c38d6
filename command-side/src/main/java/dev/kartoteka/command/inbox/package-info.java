/**
 * What comes in: e-mails are fetched from a mailbox by IMAP, and what came in for a client becomes an interaction (ADR 65).
 */
@NullMarked
package dev.kartoteka.command.inbox;

import org.jspecify.annotations.NullMarked;
