/** Contacts: persons through whom one deals with clients. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.contact;

import org.jspecify.annotations.NullMarked;
