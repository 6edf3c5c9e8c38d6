/** Log-in, sessions and rights, asked of the running system. */
@NullMarked
package dev.kartoteka.standalone.login;

import org.jspecify.annotations.NullMarked;
