package dev.kartoteka.query.forecast;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What the open deals of a pipeline are likely to bring, and how their value came to change. */
@RestController
@Needs("deals:read")
class ForecastRestController {

    private final ForecastReports forecasts;
    private final WaterfallReports waterfalls;

    ForecastRestController(ForecastReports forecasts, WaterfallReports waterfalls) {
        this.forecasts = forecasts;
        this.waterfalls = waterfalls;
    }

    @GetMapping("/api/v1/pipelines/{id}/forecast")
    @Described(
            summary = "What open deals should bring, by expected close date",
            tag = "pipelines",
            answer = Forecast.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId", "from", "to"})
    Forecast forecast(@PathVariable String id, WebRequest request) {
        return forecasts.forecast(id, ReportParameters.of(request));
    }

    @GetMapping("/api/v1/pipelines/{id}/waterfall")
    @Described(
            summary = "What became of the open value between two moments",
            tag = "pipelines",
            answer = Waterfall.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId", "from", "to"})
    Waterfall waterfall(@PathVariable String id, WebRequest request) {
        return waterfalls.waterfall(id, ReportParameters.of(request));
    }
}
