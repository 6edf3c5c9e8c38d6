/** The built-in issuer of access tokens: user names and passwords of employees, and sessions. */
@NullMarked
package dev.kartoteka.standalone.login;

import org.jspecify.annotations.NullMarked;
