package dev.kartoteka.command.arrival;

import dev.kartoteka.command.endpoint.DerivedIdentifiers;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.shared.arrival.ArrivalId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** All that is told of one call is told of one record. */
@Component
class CallIds implements DerivedIdentifiers {

    @Override
    public String collection() {
        return "calls";
    }

    @Override
    public String of(JsonNode body) {
        return Derived.id(
                ArrivalId.PREFIX, "call", body.path("callId").asString("").strip());
    }
}
