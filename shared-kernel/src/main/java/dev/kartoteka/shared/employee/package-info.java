/** Employees: who works here. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.employee;

import org.jspecify.annotations.NullMarked;
