/** What papers of a sale take from the records that they are made from. */
@NullMarked
package dev.kartoteka.command.sale;

import org.jspecify.annotations.NullMarked;
