package dev.kartoteka.command.approvalrule;

import dev.kartoteka.command.endpoint.DerivedIdentifiers;
import dev.kartoteka.shared.approvalrule.ApprovalRuleId;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives a rule the next number of its kind, without gaps, so that all of a kind are found at every moment. */
@Component
class ApprovalRuleIds implements DerivedIdentifiers {

    private final ApprovalRules rules;

    ApprovalRuleIds(ApprovalRules rules) {
        this.rules = rules;
    }

    @Override
    public String collection() {
        return "approval-rules";
    }

    @Override
    public String of(JsonNode body) {
        String kind = body.path("kind").asString("");
        return Arrays.stream(ApprovalKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> ApprovalRules.id(known, rules.count(known) + 1))
                .orElseGet(() -> ApprovalRuleId.random().value()); // then the command itself is refused
    }
}
