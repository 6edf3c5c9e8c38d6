package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reports refuse. The pipeline that is there from the start serves. */
@ExtendWith(RunningSystem.class)
class ReportParametersIT {

    private static final String DEFAULT = "/pipelines/pipeline-default/";

    private final Api api;

    ReportParametersIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({
        "funnel?stage=s1, INVALID_PARAMETER",
        "funnel?mode=sideways, INVALID_PARAMETER",
        "funnel?mode=COHORT, INVALID_PARAMETER",
        "funnel?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z, INVALID_PARAMETER",
        "funnel?from=yesterday, INVALID_TIME",
        "funnel?asOf=garbage, INVALID_TIME",
        "funnel?basis=guessed, INVALID_PARAMETER",
        "funnel?ownerId=a&ownerId=b, INVALID_PARAMETER",
        "board?mode=cohort, INVALID_PARAMETER",
        "velocity?from=2026-02-01, INVALID_TIME",
        "forecast?from=2026-02-30, INVALID_DATE",
        "forecast?from=2026-02-01T00:00:00Z, INVALID_DATE",
        "forecast?from=2026-02-02&to=2026-02-01, INVALID_PARAMETER",
        "waterfall?to=2026-02-01T00:00:00Z, INVALID_PARAMETER",
        "rotting?from=2026-02-01T00:00:00Z, INVALID_PARAMETER"
    })
    void refusesWhatItDoesNotUnderstand(String path, String code) {
        Api.Answer answer = api.get(DEFAULT + path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "sales?groupBy=colour, INVALID_PARAMETER",
        "methods?by=weather, INVALID_PARAMETER",
        "interactions?unit=fortnight, INVALID_PARAMETER",
        "interactions?ownerId=employee-a, INVALID_PARAMETER"
    })
    void refusesWhatReportsOverAllPipelinesDoNotUnderstand(String path, String code) {
        Api.Answer answer = api.get("/reports/" + path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "funnel", "velocity", "forecast", "losses", "stage-times", "rotting"})
    void refusesAPipelineThatThereIsNot(String report) {
        assertThat(api.get("/pipelines/pipeline-none-such/" + report).status()).isEqualTo(404);
        assertThat(api.get(DEFAULT + report + "?basis=recorded&asOf=2001-01-01T00:00:00Z")
                        .status())
                .as("known by nobody then")
                .isEqualTo(404);
    }
}
