/** What can be handed over about a client: the record, every event behind it, and what proves them. */
@NullMarked
package dev.kartoteka.query.dossier;

import org.jspecify.annotations.NullMarked;
