package dev.kartoteka.query.audit;

/**
 * How often an event of a type and revision happened.
 *
 * @param firstPosition where in the history the first of them stands
 * @param lastPosition where the last of them stands
 */
record TypeCount(String type, String revision, long count, long firstPosition, long lastPosition) {}
