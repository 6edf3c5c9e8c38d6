/**
 * The blocklist: values by which undesirable persons are known. An entry's identifier is derived from its value, so whoever
 * meets a value finds the entry by reading one stream.
 */
@NullMarked
package dev.kartoteka.command.blocklist;

import org.jspecify.annotations.NullMarked;
