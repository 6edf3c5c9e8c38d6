/** Contacts and the clients they act for. */
@NullMarked
package dev.kartoteka.query.contact;

import org.jspecify.annotations.NullMarked;
