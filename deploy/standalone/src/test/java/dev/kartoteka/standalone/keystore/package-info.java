/** The key store, and what encryption costs. */
@NullMarked
package dev.kartoteka.standalone.keystore;

import org.jspecify.annotations.NullMarked;
