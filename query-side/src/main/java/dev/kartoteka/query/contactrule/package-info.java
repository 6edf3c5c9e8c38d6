/** How often clients are to be contacted: the rules, and what became of them. */
@NullMarked
package dev.kartoteka.query.contactrule;

import org.jspecify.annotations.NullMarked;
