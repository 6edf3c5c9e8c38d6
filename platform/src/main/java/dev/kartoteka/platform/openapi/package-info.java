/**
 * The API's own description, OpenAPI 3.1. Commands and records are served by a few mappings that take any path, so the
 * description is drawn from the same records and fields that those mappings go by, and not from controllers.
 */
@NullMarked
package dev.kartoteka.platform.openapi;

import org.jspecify.annotations.NullMarked;
