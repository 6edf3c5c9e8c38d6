/** Hands over, record by record, what an employee is responsible for. */
@NullMarked
package dev.kartoteka.command.handover;

import org.jspecify.annotations.NullMarked;
