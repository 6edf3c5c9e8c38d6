/**
 * How messages are sent: by SMTP or by a provider's HTTP interface, once their time has come, when nobody is to be left alone and
 * when the person has agreed, again until they are taken (ADR 52).
 */
@NullMarked
package dev.kartoteka.command.outbox;

import org.jspecify.annotations.NullMarked;
