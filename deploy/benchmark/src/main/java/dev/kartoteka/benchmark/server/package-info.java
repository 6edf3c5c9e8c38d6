/**
 * The system under test with a few endpoints more: limits that only the same process, on the same stores, can measure. Nothing
 * of it is in the product.
 */
@NullMarked
package dev.kartoteka.benchmark.server;

import org.jspecify.annotations.NullMarked;
