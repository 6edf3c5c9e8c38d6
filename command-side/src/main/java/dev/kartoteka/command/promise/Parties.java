package dev.kartoteka.command.promise;

import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between whom an agreement is, by name. */
final class Parties {

    private static final int MOST = 20;

    private Parties() {}

    static List<String> of(@Nullable List<String> parties) {
        if (parties == null) {
            return List.of();
        }
        if (parties.size() > MOST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MOST + " parties");
        }
        return parties.stream()
                .map(party -> Text.name(Required.value("each of the parties", party)))
                .toList();
    }
}
