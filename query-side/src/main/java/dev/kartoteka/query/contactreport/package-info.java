/** Which clients hear nothing from us: without contact for long, left out of a mailing, or less often than a rule asks. */
@NullMarked
package dev.kartoteka.query.contactreport;

import org.jspecify.annotations.NullMarked;
