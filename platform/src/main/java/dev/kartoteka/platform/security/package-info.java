/** Who somebody is: access tokens, API keys, and what a request without either is told. */
@NullMarked
package dev.kartoteka.platform.security;

import org.jspecify.annotations.NullMarked;
