/** Rules of how often clients are to be contacted. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.contactrule;

import org.jspecify.annotations.NullMarked;
