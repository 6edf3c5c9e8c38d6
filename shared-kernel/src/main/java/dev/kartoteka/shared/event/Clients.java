package dev.kartoteka.shared.event;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The clients an event is about, where some may be missing. */
public final class Clients {

    private Clients() {}

    public static List<String> of(@Nullable String... clientIds) {
        return Arrays.stream(clientIds).filter(Objects::nonNull).distinct().toList();
    }
}
