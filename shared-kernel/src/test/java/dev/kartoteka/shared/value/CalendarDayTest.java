package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_DATE;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2000-02-29", "2026-03-01", "2200-12-31"})
    void readsDaysOfBusiness(String text) {
        assertThat(CalendarDay.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1899-12-31",
                "2201-01-01",
                "+12026-03-01",
                "-0001-01-01",
                "2026-02-29",
                "2026-13-01",
                "2026-3-1",
                "01.03.2026",
                "2026-03-01T00:00:00Z",
                " 2026-03-01",
                "today",
                "٢٠٢٦-٠٣-٠١"
            })
    void refusesWhatIsNoDayOfBusiness(String text) {
        assertRefused(INVALID_DATE, () -> CalendarDay.parse(text));
    }

    @Property
    void survivesJson(@ForAll @LongRange(min = -25_567, max = 84_370) long epochDay) throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        CalendarDay day = new CalendarDay(LocalDate.ofEpochDay(epochDay));

        assertThat(mapper.readValue(mapper.writeValueAsString(day), CalendarDay.class))
                .isEqualTo(day);
    }
}
