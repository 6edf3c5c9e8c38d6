/** Contacts: persons through whom one deals with clients, and the links between them. */
@NullMarked
package dev.kartoteka.command.contact;

import org.jspecify.annotations.NullMarked;
