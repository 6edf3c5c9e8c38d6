/** Employees: who works here, and who may be made responsible. */
@NullMarked
package dev.kartoteka.command.employee;

import org.jspecify.annotations.NullMarked;
