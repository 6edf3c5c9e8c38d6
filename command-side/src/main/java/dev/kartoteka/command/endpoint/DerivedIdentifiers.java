package dev.kartoteka.command.endpoint;

import tools.jackson.databind.JsonNode;

/** Where the identifier of a new record follows from what it says, and is nobody's choice. */
public interface DerivedIdentifiers {

    /** The collection whose records are so identified. */
    String collection();

    /** The identifier of the record that the body would make; any of the right kind when the body is none. */
    String of(JsonNode body);
}
