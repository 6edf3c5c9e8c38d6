package dev.kartoteka.query.sales;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.report.ReportParameters;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Sales and ways of selling, over one pipeline or all. */
@RestController
@Needs("deals:read")
@RequestMapping("/api/v1/reports")
class SalesRestController {

    private final SalesReports reports;

    SalesRestController(SalesReports reports) {
        this.reports = reports;
    }

    @GetMapping("/sales")
    @Described(
            summary = "Won deals by owner, team, product or source",
            tag = "reports",
            answer = SalesAnswer.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId", "from", "to"},
            ownParameters = {"pipelineId: Deals of this pipeline alone", "groupBy: By what they are grouped"})
    SalesAnswer sales(WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        return SalesAnswer.of(parameters.oneOf("groupBy", GroupBy.class), reports.sales(parameters));
    }

    @GetMapping("/methods")
    @Described(
            summary = "Won and lost deals compared by source, owner or product",
            tag = "reports",
            answer = SalesMethods.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId", "from", "to"},
            ownParameters = {"pipelineId: Deals of this pipeline alone", "by: source, owner or product"})
    SalesMethods methods(WebRequest request) {
        return reports.methods(ReportParameters.of(request));
    }

    private enum GroupBy {
        ALL,
        OWNER,
        TEAM
    }

    /** Sales, with the groups that were asked for. */
    private record SalesAnswer(
            @Nullable Instant from,
            @Nullable Instant to,
            Instant asOf,
            int won,
            List<Amount> sums,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Sales.OfOwner> byOwner,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Sales.OfTeam> byTeam) {

        static SalesAnswer of(GroupBy groupBy, Sales sales) {
            return new SalesAnswer(
                    sales.from(),
                    sales.to(),
                    sales.asOf(),
                    sales.won(),
                    sales.sums(),
                    groupBy == GroupBy.TEAM ? null : sales.byOwner(),
                    groupBy == GroupBy.OWNER ? null : sales.byTeam());
        }
    }
}
