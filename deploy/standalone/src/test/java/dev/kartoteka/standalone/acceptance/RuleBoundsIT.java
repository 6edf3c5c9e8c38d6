package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What rules may not say. */
@ExtendWith(RunningSystem.class)
class RuleBoundsIT extends RuleScene {

    RuleBoundsIT(Api api) {
        this.api = api;
    }

    @Test
    void whatNoRuleMaySayIsRefused() {
        Map<String, Object> task = action("tasks", null, Map.of("title", "x"));
        Map<String, ?> won = Map.of("event", "DealWon");
        refused("INVALID_EXPRESSION", won, "(".repeat(1_000) + "true" + ")".repeat(1_000), task);
        refused("INVALID_EXPRESSION", won, "[1,2,3].all(a, [1,2,3].all(b, [1,2,3].all(c, a + b + c > 0)))", task);
        refused("INVALID_EXPRESSION", won, "true" + " || true".repeat(5_000), task);
        refused("INVALID_EXPRESSION", won, "java.lang.System.exit(1)", task);
        refused("INVALID_EXPRESSION", won, "event.noSuchField == 1", task);
        refused("INVALID_EXPRESSION", won, null, action("tasks", null, Map.of("title", "= deal.noSuchField")));
        refused("EVENT_TYPE_UNKNOWN", Map.of("event", "RuleFired"), null, task);
        refused("RULE_COMMAND_UNKNOWN", won, null, action("employees/{id}/grant-role", "employee-1", Map.of()));
        refused("RULE_COMMAND_UNKNOWN", won, null, action("api-keys", null, Map.of("name", "x")));
        refused("RULE_COMMAND_UNKNOWN", won, null, action("rules/{id}/switch-on", "rule-1", Map.of()));
        refused("INVALID_VALUE", Map.of(), null, task);
        refused("INVALID_VALUE", Map.of("event", "DealWon", "delay", "-PT1H"), null, task);
        refused("INVALID_VALUE", Map.of("date", "meeting.startsAt", "delay", "-P400D"), null, task);
        refused("INVALID_VALUE", Map.of("date", "meeting.subject"), null, task);
        refused("INVALID_VALUE", Map.of("schedule", "FREQ=DAILY"), null, task);
        refused(
                "INVALID_EXPRESSION",
                Map.of("schedule", "FREQ=DAILY", "startsAt", "2026-01-01T00:00:00Z"),
                "record.id != ''",
                task);
        refused("INVALID_VALUE", won, null);
        refused(
                "INVALID_RECURRENCE",
                Map.of("schedule", "FREQ=SECONDLY", "startsAt", "2026-01-01T00:00:00Z"),
                null,
                task);
        Map<String, Object> ownerless = body(won, null, task);
        ownerless.put("ownerId", "employee-nobody");
        assertThat(api.post("/rules", ownerless, Map.of()).code()).isEqualTo("EMPLOYEE_UNKNOWN");
        String rule = rule(won, null, task);
        assertThat(api.post("/rules/" + rule + "/dry-run?from=yesterday&to=2026-01-01T00:00:00Z", Map.of(), Map.of())
                        .code())
                .isEqualTo("INVALID_PARAMETER");
        assertThat(api.post("/rules/rule-none/dry-run", Map.of(), Map.of()).code())
                .isEqualTo("NOT_FOUND");
    }

    private void refused(String code, Map<String, ?> trigger, @Nullable String condition, Map<?, ?>... actions) {
        Api.Answer answer = api.post("/rules", body(trigger, condition, actions), Map.of());
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
    }
}
