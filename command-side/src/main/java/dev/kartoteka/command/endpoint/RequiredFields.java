package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.problem.Refusal.FieldError;
import dev.kartoteka.shared.failure.FailureCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What must be there: every component that is not {@code @Nullable}, at any depth. All that is missing is told at once. */
final class RequiredFields {

    private RequiredFields() {}

    static void check(Class<?> type, JsonNode fields) {
        List<FieldError> errors = new ArrayList<>();
        collect(type, fields, "", errors);
        if (!errors.isEmpty()) {
            throw new Refusal(
                    FailureCode.MISSING_FIELD, "Missing: " + errors.get(0).pointer(), errors);
        }
    }

    private static void collect(Class<?> type, JsonNode node, String pointer, List<FieldError> errors) {
        if (!type.isRecord() || !node.isObject()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = node.get(component.getName());
            String here = pointer + "/" + component.getName();
            boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value == null || value.isNull()) {
                if (required) {
                    errors.add(new FieldError(here, FailureCode.MISSING_FIELD, "A value is wanted"));
                }
            } else if (value.isArray() && component.getGenericType() instanceof ParameterizedType list) {
                if (list.getActualTypeArguments()[0] instanceof Class<?> element) {
                    for (int i = 0; i < value.size(); i++) {
                        if (value.get(i).isNull()) {
                            errors.add(new FieldError(here + "/" + i, FailureCode.MISSING_FIELD, "A value is wanted"));
                        }
                        collect(element, value.get(i), here + "/" + i, errors);
                    }
                }
            } else {
                collect(component.getType(), value, here, errors);
            }
        }
    }
}
