package dev.kartoteka.command.automation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.automation.RuleAction;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.automation.RuleWording;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule may say, as commands bring it. */
final class Wording {

    private static final int MOST_ACTIONS = 10;
    private static final int LONGEST_BODY = 10_000;
    private static final int MOST_FIRINGS = 100_000;
    private static final int FIRINGS = 1_000;
    private static final JsonMapper JSON = EventJson.mapper();

    private Wording() {}

    /** @throws InvalidValue when it says what cannot be understood, or more than it may */
    static RuleWording of(
            Trigger trigger, @Nullable String condition, List<Action> actions, @Nullable Integer perHour) {
        if (actions.isEmpty() || actions.size() > MOST_ACTIONS) {
            throw invalid("A rule has 1 to " + MOST_ACTIONS + " actions");
        }
        int firings = perHour == null ? FIRINGS : perHour;
        if (firings < 1 || firings > MOST_FIRINGS) {
            throw invalid("perHour is from 1 to " + MOST_FIRINGS);
        }
        RuleTrigger kept = trigger.kept();
        String holding = condition == null || condition.isBlank() ? "" : condition;
        Expressions.requireCondition(kept, holding);
        return new RuleWording(
                kept,
                holding,
                actions.stream().map(action -> action(kept, action)).toList(),
                firings);
    }

    private static RuleAction action(RuleTrigger trigger, Action action) {
        String recordId = action.recordId();
        if (action.command().contains("/") == (recordId == null)) {
            throw invalid("recordId is said of a command that changes a record, and of no other");
        }
        Map<String, Object> body = action.body() == null ? Map.of() : action.body();
        if (recordId != null) {
            Expressions.requireValues(trigger, recordId);
        }
        Expressions.requireValues(trigger, body);
        String json = json(body);
        if (json.length() > LONGEST_BODY) {
            throw invalid("A body has at most " + LONGEST_BODY + " characters");
        }
        return new RuleAction(action.command(), recordId, json);
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw invalid("body is a JSON object");
        }
    }

    private static InvalidValue invalid(String detail) {
        return new InvalidValue(FailureCode.INVALID_VALUE, detail);
    }
}
