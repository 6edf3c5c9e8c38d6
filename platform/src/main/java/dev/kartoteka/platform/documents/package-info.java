/** Where documents and files lie: whole, sealed, and apart from the events, which only say how to recognise them. */
@NullMarked
package dev.kartoteka.platform.documents;

import org.jspecify.annotations.NullMarked;
