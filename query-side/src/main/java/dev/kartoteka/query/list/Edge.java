package dev.kartoteka.query.list;

/**
 * A row of a list and where it stands.
 *
 * @param cursor from which the list goes on after this row
 */
public record Edge<T>(String cursor, T node) {}
