/** One HTTP shape for every command: the path names it, the body is its record, the headers carry concurrency and idempotency. */
@NullMarked
package dev.kartoteka.command.endpoint;

import org.jspecify.annotations.NullMarked;
