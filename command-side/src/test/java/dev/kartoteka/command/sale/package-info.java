/** Tests of what papers of a sale have in common. */
@NullMarked
package dev.kartoteka.command.sale;

import org.jspecify.annotations.NullMarked;
