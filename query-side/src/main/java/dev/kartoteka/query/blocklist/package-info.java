/** The blocklist, and who was found to be on it. */
@NullMarked
package dev.kartoteka.query.blocklist;

import org.jspecify.annotations.NullMarked;
