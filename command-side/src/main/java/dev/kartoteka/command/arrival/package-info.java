/** E-mails and calls that came in: whose they are, by address or number, by what they answer, or by somebody's word (ADR 65). */
@NullMarked
package dev.kartoteka.command.arrival;

import org.jspecify.annotations.NullMarked;
