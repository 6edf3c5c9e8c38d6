/** Who may do what: the roles that employees are granted. */
@NullMarked
package dev.kartoteka.shared.access;

import org.jspecify.annotations.NullMarked;
