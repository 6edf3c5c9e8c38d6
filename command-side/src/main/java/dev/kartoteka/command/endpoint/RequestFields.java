package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.openapi.JsonSchemas;
import io.swagger.v3.oas.models.media.Schema;

/** What every body may say besides the components of its command, as OpenAPI has it. */
final class RequestFields {

    private RequestFields() {}

    static void addTo(Schema<?> body, boolean reasonRequired, int longestReason) {
        body.addProperty(
                "occurredAt",
                JsonSchemas.ofType("string")
                        .format("date-time")
                        .description("When it happened, in UTC; now when absent. Not later than now, and not before the"
                                + " last event of the same record"));
        body.addProperty(
                "reason",
                JsonSchemas.ofType("string").maxLength(longestReason).description("Why; kept with the event"));
        if (reasonRequired) {
            body.addRequiredItem("reason");
        }
    }
}
