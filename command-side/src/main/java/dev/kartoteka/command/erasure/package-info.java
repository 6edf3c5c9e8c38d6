/** The erasure of a person, from the request to the certificate. */
@NullMarked
package dev.kartoteka.command.erasure;

import org.jspecify.annotations.NullMarked;
