/** Promises and agreements with clients, and what became of them. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.promise;

import org.jspecify.annotations.NullMarked;
