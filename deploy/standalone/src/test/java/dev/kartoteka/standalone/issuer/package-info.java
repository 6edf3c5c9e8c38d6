/** An OpenID Connect issuer outside, and what of its tokens is taken. */
@NullMarked
package dev.kartoteka.standalone.issuer;

import org.jspecify.annotations.NullMarked;
