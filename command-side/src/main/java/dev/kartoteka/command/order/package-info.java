/** Orders: placed by own lines or from a contract, made, delivered, and what comes back. */
@NullMarked
package dev.kartoteka.command.order;

import org.jspecify.annotations.NullMarked;
