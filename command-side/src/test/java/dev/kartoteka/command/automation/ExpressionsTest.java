package dev.kartoteka.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions can say, and what they cannot. */
class ExpressionsTest {

    private static final RuleTrigger WON = on("DealWon");

    private final Map<String, @Nullable Object> facts = new HashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.amount > 100",
                "record.amount == deal.amount && deal.currency == 'EUR'",
                "'gold' in client.tags && client.ownerId != null",
                "now - event.occurredAt < duration('1h')",
                "event.occurredAt.getHours('Europe/Riga') == 12",
                "'DealReopened' in happened || record.status == 'WON'",
                "record.expectedCloseDate < timestamp('2026-05-01T00:00:00Z')",
                "deal.currency.matches('^E.R$')",
                "client.details.email.endsWith('.lv')",
                "record.currency in ['EUR', 'USD'] ? true : false"
            })
    void saysWhatIsSo(String condition) {
        facts.put("event.amount", new BigDecimal("100.01"));
        facts.put("event.occurredAt", Instant.parse("2026-03-01T10:00:00Z"));
        facts.put("now", Instant.parse("2026-03-01T10:30:00Z"));
        facts.put("record.amount", new BigDecimal("100.01"));
        facts.put("deal.amount", new BigDecimal("100.01"));
        facts.put("deal.currency", "EUR");
        facts.put("record.currency", "EUR");
        facts.put("record.status", "WON");
        facts.put("record.expectedCloseDate", LocalDate.of(2026, 4, 30));
        facts.put("client.tags", List.of("gold", "north"));
        facts.put("client.ownerId", "employee-1");
        facts.put("client.details", Map.of("email", "a@example.lv"));
        facts.put("happened", Map.of("DealWon", Instant.parse("2026-03-01T10:00:00Z")));

        Expressions.requireCondition(WON, condition);

        assertThat(Expressions.holds(WON, condition, facts::get)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event.amount > 100", "client.ownerId.startsWith('e')", "happened.DealLost < now"})
    void whatComparesNothingDoesNotHold(String condition) {
        facts.put("now", Instant.EPOCH);
        facts.put("happened", Map.of());

        Expressions.requireCondition(WON, condition);

        assertThat(Expressions.holds(WON, condition, facts::get)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.amout > 100",
                "event.amount",
                "record.name == 'x'",
                "client.tags.exists(t, t == 'gold')",
                "[1, 2, 3].map(x, [1, 2, 3].map(y, x * y)).size() > 0",
                "client.tags.all(t, client.tags.all(u, client.tags.all(v, t != u)))",
                "java.lang.Runtime.getRuntime().exec('id') == ''",
                "system('id') == ''",
                "event.amount > ",
                "'a' + 1 == 'a1'",
                "client.details = 'x'",
                "while (true) {}",
                "google.protobuf.Struct{fields: {}} == null"
            })
    void refusesWhatItCannotSay(String condition) {
        refused(WON, condition);
    }

    @Test
    void refusesBombs() {
        refused(WON, "(".repeat(500) + "true" + ")".repeat(500));
        refused(WON, "[".repeat(400) + "]".repeat(400) + " == []");
        refused(WON, "true" + " || true".repeat(10_000));
        refused(WON, "deal.currency.matches('" + "(a{1,1000}){1,1000}" + "') || " + "x".repeat(3_000));
    }

    @Test
    void aPatternThatOthersChokeOnIsMatchedInNoTime() {
        facts.put("deal.currency", "a".repeat(5_000) + "!");
        assertThat(Expressions.holds(WON, "deal.currency.matches('^(a+)+$')", facts::get))
                .isFalse();
        assertThat(Expressions.holds(WON, "deal.currency.matches('((a{1,100}){1,100}){1,100}')", facts::get))
                .as("too large a pattern has no value")
                .isFalse();
    }

    @Test
    void aLargeValueIsRefused() {
        facts.put("deal.currency", "a".repeat(9_000));
        assertThatThrownBy(() -> Expressions.value(WON, "deal.currency + deal.currency", facts::get))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void valuesArePlain() {
        facts.put("event.amount", new BigDecimal("1500.00"));
        facts.put("event.occurredAt", Instant.parse("2026-03-01T10:00:00Z"));
        facts.put("client.tags", List.of("gold"));

        assertThat(Expressions.value(WON, "event.amount", facts::get)).isEqualTo(1500L);
        assertThat(Expressions.value(WON, "event.amount / 4.0 + 0.5", facts::get))
                .isEqualTo(375.5);
        assertThat(Expressions.value(WON, "event.occurredAt + duration('24h')", facts::get))
                .isEqualTo("2026-03-02T10:00:00Z");
        assertThat(Expressions.value(WON, "client.tags", facts::get)).isEqualTo(List.of("gold"));
        assertThat(Expressions.value(WON, "deal.currency", facts::get)).isNull();
    }

    @Test
    void rulesAnswerNoEventsOfRulesAndRights() {
        Expressions.requireCondition(new RuleTrigger(null, "meeting.startsAt", null, null, null, null), "");
        Expressions.requireCondition(new RuleTrigger(null, null, "FREQ=DAILY", Instant.EPOCH, "UTC", null), "");
        for (String event : List.of("RuleFired", "ApiKeyCreated", "NoSuchEvent", "*", "", "meeting", "schedule")) {
            assertThatThrownBy(() -> Expressions.requireCondition(on(event), ""))
                    .as(event)
                    .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.code())
                            .isEqualTo(FailureCode.EVENT_TYPE_UNKNOWN));
        }
    }

    private static void refused(RuleTrigger trigger, String condition) {
        assertThatThrownBy(() -> Expressions.requireCondition(trigger, condition))
                .as(condition)
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.code())
                        .isEqualTo(FailureCode.INVALID_EXPRESSION));
    }

    private static RuleTrigger on(String event) {
        return new RuleTrigger(event, null, null, null, null, null);
    }
}
