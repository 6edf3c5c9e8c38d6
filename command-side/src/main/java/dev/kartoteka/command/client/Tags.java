package dev.kartoteka.command.client;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;
import java.util.Set;
import java.util.TreeSet;

/** Tags: short names, each once, in alphabetical order. */
final class Tags {

    private static final int MAXIMUM = 100;

    private Tags() {}

    static Set<String> of(Set<String> tags) {
        if (tags.size() > MAXIMUM) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MAXIMUM + " tags at once");
        }
        Set<String> checked = new TreeSet<>();
        tags.forEach(tag -> checked.add(Text.line(tag, 100)));
        return checked;
    }
}
