/**
 * What all of GraphQL shares: arguments of records and lists, links loaded in batches, limits of what a query may ask,
 * errors with stable codes, and subscriptions. The read models bring their own queries and schema files.
 */
@NullMarked
package dev.kartoteka.query.graphql;

import org.jspecify.annotations.NullMarked;
