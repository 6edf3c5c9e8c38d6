/** The setting that says how many points a lead gets for what. */
@NullMarked
package dev.kartoteka.command.scorerule;

import org.jspecify.annotations.NullMarked;
