package dev.kartoteka.command.blocklist;

import dev.kartoteka.command.endpoint.DerivedIdentifiers;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives an entry the identifier that its value has. */
@Component
class BlockedEntryIds implements DerivedIdentifiers {

    private final Fingerprints fingerprints;

    BlockedEntryIds(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    @Override
    public String collection() {
        return "blocklist";
    }

    @Override
    public String of(JsonNode body) {
        String kind = body.path("kind").asString("");
        String value = body.path("value").asString("");
        Optional<BlockedEntryId> derived = Arrays.stream(BlockedKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .flatMap(known -> fingerprints.entryFor(known, value));
        return derived.orElseGet(BlockedEntryId::random).value(); // then the command itself is refused
    }
}
