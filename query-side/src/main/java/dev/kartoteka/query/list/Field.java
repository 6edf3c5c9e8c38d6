package dev.kartoteka.query.list;

/**
 * Something a list can be filtered and, unless it holds several values, sorted by.
 *
 * @param path in the stored document
 */
public record Field(String name, String path, FieldType type) {}
