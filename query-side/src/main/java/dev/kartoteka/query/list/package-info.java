/** Lists of records: filters, orders and pages that stay stable while data change, now and as of any moment. */
@NullMarked
package dev.kartoteka.query.list;

import org.jspecify.annotations.NullMarked;
