package dev.kartoteka.command.endpoint;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.problem.Refusal.FieldError;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which identifier a record to be created gets: the one that follows from what it says, the caller's, or a random one. */
@Component
class Identifying {

    private final Map<String, DerivedIdentifiers> derived;

    Identifying(List<DerivedIdentifiers> derived) {
        this.derived = derived.stream().collect(Collectors.toMap(DerivedIdentifiers::collection, Function.identity()));
    }

    boolean derives(CommandRoute route) {
        return derived.containsKey(route.collection());
    }

    String of(CommandRoute route, JsonNode body) {
        DerivedIdentifiers identifiers = derived.get(route.collection());
        if (identifiers == null) {
            return NewIdentifiers.of(route, body);
        }
        if (body.has("id")) {
            String detail = "The identifier follows from what the record says";
            throw new Refusal(
                    FailureCode.UNKNOWN_FIELD,
                    detail,
                    List.of(new FieldError("/id", FailureCode.UNKNOWN_FIELD, detail)));
        }
        return identifiers.of(body);
    }
}
