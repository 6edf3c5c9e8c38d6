package dev.kartoteka.platform.openapi;

import io.swagger.v3.oas.models.Paths;

/** A part of the description that is drawn from something other than methods of controllers. */
@FunctionalInterface
public interface ApiSection {

    /** Adds its operations, and what they name to the schemas. */
    void describe(Paths paths, JsonSchemas schemas);
}
