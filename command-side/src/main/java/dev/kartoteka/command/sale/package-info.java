/** What papers of a sale have in common: how their lines are priced, and what they take from the records that they are made from. */
@NullMarked
package dev.kartoteka.command.sale;

import org.jspecify.annotations.NullMarked;
