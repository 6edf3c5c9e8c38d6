/** How often which clients are to be contacted. */
@NullMarked
package dev.kartoteka.command.contactrule;

import org.jspecify.annotations.NullMarked;
