package dev.kartoteka.command.taxrate;

import dev.kartoteka.command.endpoint.DerivedIdentifiers;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.taxrate.TaxRateId;
import dev.kartoteka.shared.value.Identifiers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives a tax rate the identifier that its code makes. */
@Component
class TaxRateIds implements DerivedIdentifiers {

    @Override
    public String collection() {
        return "tax-rates";
    }

    @Override
    public String of(JsonNode body) {
        String code = body.path("code").asString("");
        try {
            return TaxRateId.PREFIX + Identifiers.requireLocal(code);
        } catch (InvalidValue e) {
            return TaxRateId.random().value(); // then the command itself is refused
        }
    }
}
