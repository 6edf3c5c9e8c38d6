/** The keys of personal data in a database of their own, apart from the events and backed up apart from them. */
@NullMarked
package dev.kartoteka.standalone.keystore;

import org.jspecify.annotations.NullMarked;
