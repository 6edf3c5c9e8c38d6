/** What this process counts and times about itself; every name is in deploy/observability/metrics.txt. */
@NullMarked
package dev.kartoteka.platform.metrics;

import org.jspecify.annotations.NullMarked;
