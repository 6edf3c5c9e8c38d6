package dev.kartoteka.command.contactrule;

import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a contact rule asks for, as commands say it. */
final class Demand {

    private static final int MOST_CONTACTS = 1_000;
    private static final int MOST_DAYS = 3_660;

    private Demand() {}

    static int contacts(int atLeast) {
        return within("atLeast", atLeast, MOST_CONTACTS);
    }

    static int days(int perDays) {
        return within("perDays", perDays, MOST_DAYS);
    }

    static List<String> names(@Nullable Set<InteractionKind> kinds) {
        return kinds == null
                ? List.of()
                : kinds.stream().map(InteractionKind::name).sorted().toList();
    }

    private static int within(String field, int value, int most) {
        if (value < 1 || value > most) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, field + " is from 1 to " + most);
        }
        return value;
    }
}
