package dev.kartoteka.command.discountlimit;

import dev.kartoteka.command.endpoint.DerivedIdentifiers;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.discountlimit.DiscountLimitId;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives a limit the identifier that its role makes. */
@Component
class DiscountLimitIds implements DerivedIdentifiers {

    @Override
    public String collection() {
        return "discount-limits";
    }

    @Override
    public String of(JsonNode body) {
        String role = body.path("role").asString("");
        boolean known = Arrays.stream(Role.values()).anyMatch(one -> one.name().equals(role));
        return known ? DiscountLimitId.PREFIX + role : DiscountLimitId.random().value(); // then the command is refused
    }
}
