package dev.kartoteka.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For which dates rules can wait. */
class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deal.expectedCloseDate",
                "contract.endDate",
                "invoice.dueOn",
                "task.dueAt",
                "meeting.startsAt",
                "promise.dueOn",
                "quote.validUntil",
                "client.lastContactAt"
            })
    void thereAreDates(String date) {
        Expressions.requireCondition(by(date), "record.id != '' && " + date + " > timestamp('2026-01-01T00:00:00Z')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"deal.title", "deal.amount", "deal.", "deal.noSuchDate", "lead.lastContactAt", "contact.birthday"
            })
    void whatIsNoDateIsRefused(String date) {
        refused(date, FailureCode.INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startsAt", "nothing.startsAt", "", "apiKey.expiresAt", "rule.at"})
    void whatIsNoRecordIsRefused(String date) {
        refused(date, FailureCode.EVENT_TYPE_UNKNOWN);
    }

    private static void refused(String date, FailureCode code) {
        assertThatThrownBy(() -> Expressions.requireCondition(by(date), ""))
                .as(date)
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.code())
                        .isEqualTo(code));
    }

    private static RuleTrigger by(String date) {
        return new RuleTrigger(null, date, null, null, null, null);
    }
}
