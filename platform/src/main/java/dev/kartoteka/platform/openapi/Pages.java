package dev.kartoteka.platform.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/** A page of a list. */
public final class Pages {

    private Pages() {}

    public static Schema<?> of(Schema<?> row) {
        Schema<?> info = JsonSchemas.ofType("object");
        info.addProperty(
                "nextCursor",
                new JsonSchema().typesItem("string").typesItem("null").description("null on the last page"));
        info.addProperty("hasMore", JsonSchemas.ofType("boolean"));
        info.addProperty("total", JsonSchemas.ofType("integer").description("With total=true only"));
        info.addRequiredItem("nextCursor");
        info.addRequiredItem("hasMore");
        Schema<?> data = JsonSchemas.ofType("array");
        data.setItems(row);
        Schema<?> page = JsonSchemas.ofType("object");
        page.addProperty("data", data);
        page.addProperty("page", info);
        page.addRequiredItem("data");
        page.addRequiredItem("page");
        return page;
    }
}
