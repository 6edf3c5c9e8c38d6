/** Documents: filled, numbered papers. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.document;

import org.jspecify.annotations.NullMarked;
