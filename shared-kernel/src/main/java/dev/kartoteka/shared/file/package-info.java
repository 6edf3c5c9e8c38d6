/** What happens to files that were uploaded to a client. */
@NullMarked
package dev.kartoteka.shared.file;

import org.jspecify.annotations.NullMarked;
