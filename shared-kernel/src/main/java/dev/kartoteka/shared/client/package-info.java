/** Clients: the organisations and individuals the business serves. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.client;

import org.jspecify.annotations.NullMarked;
