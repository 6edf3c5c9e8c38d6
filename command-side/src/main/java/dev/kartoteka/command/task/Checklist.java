package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of a checklist, as they are told. */
final class Checklist {

    private static final int MOST = 50;

    private Checklist() {}

    static List<String> of(@Nullable List<String> points) {
        if (points == null) {
            return List.of();
        }
        if (points.size() > MOST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A checklist has at most " + MOST + " points");
        }
        return points.stream()
                .map(point -> Text.name(Required.value("each point of the checklist", point)))
                .toList();
    }
}
