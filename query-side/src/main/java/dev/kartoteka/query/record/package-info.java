/** What all read models of records share: a fold kept as the state now and as versions with their validity, live, rebuilt, as of any moment, and proven complete. */
@NullMarked
package dev.kartoteka.query.record;

import org.jspecify.annotations.NullMarked;
