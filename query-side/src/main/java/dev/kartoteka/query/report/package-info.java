/** What every report starts from: the deals and the pipeline of a moment, the staff of that time, and the parameters of a URL. */
@NullMarked
package dev.kartoteka.query.report;

import org.jspecify.annotations.NullMarked;
