package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.problem.BindingProblems;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.problem.Refusal.FieldError;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the JSON of a body to a command, or to a refusal that points at what is wrong. */
@Component
class CommandReader {

    private static final String OCCURRED_AT = "occurredAt";
    private static final String REASON = "reason";

    /** @param id of the record to change, or of the one to create */
    CommandRequest read(CommandRoute route, String id, JsonNode body) {
        if (!(body instanceof ObjectNode given)) {
            throw new Refusal(FailureCode.MALFORMED_JSON, "The body must be one JSON object");
        }
        ObjectNode fields = given.deepCopy();
        String occurredAt = occurredAt(fields.remove(OCCURRED_AT));
        String reason = reason(fields.remove(REASON));
        if (route.reasonRequired() && reason == null) {
            throw new Refusal(
                    FailureCode.REASON_REQUIRED,
                    FailureCode.REASON_REQUIRED.meaning(),
                    List.of(new FieldError("/reason", FailureCode.REASON_REQUIRED, "Say why")));
        }
        if (fields.has("id") && !route.creates()) {
            throw at("/id", FailureCode.UNKNOWN_FIELD, "The identifier stands in the path");
        }
        fields.put("id", id);
        RequiredFields.check(route.type(), fields);
        return new CommandRequest(route, bind(route, fields), occurredAt, reason);
    }

    static JsonNode parse(byte[] body) {
        if (body.length == 0) {
            return CommandJson.MAPPER.createObjectNode();
        }
        try {
            return CommandJson.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new Refusal(FailureCode.MALFORMED_JSON, "The body is not JSON" + BindingProblems.place(e));
        }
    }

    private static Command bind(CommandRoute route, ObjectNode fields) {
        try {
            return CommandJson.MAPPER.treeToValue(fields, route.type());
        } catch (JacksonException e) {
            FieldError error = BindingProblems.of(e);
            if (error.pointer().equals("/id") && !route.creates()) {
                throw new Refusal(FailureCode.NOT_FOUND, "There is no such record");
            }
            throw at(error.pointer(), error.code(), error.detail());
        }
    }

    private static @Nullable String occurredAt(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw at("/" + OCCURRED_AT, FailureCode.WRONG_TYPE, "A string is wanted");
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(node.stringValue());
            if (time.getOffset().equals(ZoneOffset.UTC)) {
                Instant instant = time.toInstant().truncatedTo(ChronoUnit.MILLIS);
                return instant.toString();
            }
        } catch (DateTimeException e) {
            // falls through
        }
        throw at("/" + OCCURRED_AT, FailureCode.INVALID_TIME, FailureCode.INVALID_TIME.meaning());
    }

    private static @Nullable String reason(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw at("/" + REASON, FailureCode.WRONG_TYPE, "A string is wanted");
        }
        try {
            return Text.line(node.stringValue(), 1000);
        } catch (InvalidValue e) {
            throw at("/" + REASON, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Refusal at(String pointer, FailureCode code, String detail) {
        return Refusal.of(new FieldError(pointer, code, detail));
    }
}
