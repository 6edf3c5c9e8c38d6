/**
 * Personal data are encrypted before events are stored and decrypted when they are read, below every handler: keys, the master
 * key, their rotation, and the sealed form of fields. Erasing is destroying keys.
 */
@NullMarked
package dev.kartoteka.platform.privacy;

import org.jspecify.annotations.NullMarked;
