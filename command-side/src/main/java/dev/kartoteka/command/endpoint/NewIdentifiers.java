package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.problem.Refusal.FieldError;
import dev.kartoteka.shared.failure.FailureCode;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The identifier of a record to be created: the caller's, or a random one of the right kind. */
final class NewIdentifiers {

    private NewIdentifiers() {}

    static String of(CommandRoute route, JsonNode body) {
        JsonNode given = body.get("id");
        if (given == null || given.isNull()) {
            return random(route);
        }
        if (!given.isString()) {
            throw new Refusal(
                    FailureCode.WRONG_TYPE,
                    "A string is wanted at /id",
                    List.of(new FieldError("/id", FailureCode.WRONG_TYPE, "A string is wanted")));
        }
        return given.stringValue();
    }

    private static String random(CommandRoute route) {
        Class<?> type = Arrays.stream(route.type().getRecordComponents())
                .filter(component -> component.getName().equals("id"))
                .findFirst()
                .orElseThrow()
                .getType();
        try {
            return type.getMethod("random").invoke(null).toString();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type + " has no random()", e);
        }
    }
}
