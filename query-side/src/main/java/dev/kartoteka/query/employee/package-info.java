/** Employees and the teams they worked in, when. */
@NullMarked
package dev.kartoteka.query.employee;

import org.jspecify.annotations.NullMarked;
