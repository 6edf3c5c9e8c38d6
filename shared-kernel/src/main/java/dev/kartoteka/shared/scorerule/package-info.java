/** How many points a lead gets for what. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.scorerule;

import org.jspecify.annotations.NullMarked;
