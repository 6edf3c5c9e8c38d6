package dev.kartoteka.command.screening;

import dev.kartoteka.command.blocklist.BlockedKind;
import dev.kartoteka.command.blocklist.Fingerprints;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has an address or a number. It follows the events some milliseconds behind them, and so advises only. */
@Component
public class KnownPersons {

    private final Fingerprints fingerprints;
    private final KnownValues known;

    KnownPersons(Fingerprints fingerprints, KnownValues known) {
        this.fingerprints = fingerprints;
        this.known = known;
    }

    /** Clients, contacts and leads, by their identifiers; nobody has what is no such value. */
    public List<String> having(BlockedKind kind, @Nullable String value) {
        return fingerprints
                .entryFor(kind, value)
                .map(entry -> known.persons(entry.value()))
                .orElse(List.of());
    }
}
