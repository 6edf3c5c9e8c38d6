package dev.kartoteka.query.sales;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.StaffReader;
import org.springframework.stereotype.Component;

/** Answers who sold how much, and which ways of selling work best. */
@Component
public class SalesReports {

    private final ReportDeals deals;
    private final StaffReader staff;

    SalesReports(ReportDeals deals, StaffReader staff) {
        this.deals = deals;
        this.staff = staff;
    }

    /** Deals won in a period, by the owner at the time of winning and the team of the owner at that time. */
    public Sales sales(ReportQuestion question) {
        Period closed = question.period();
        AsOf asOf = question.asOf();
        return SalesCalculator.calculate(
                deals.ofAny(question.text("pipelineId"), question.filter(), asOf),
                staff.read(asOf)::teamOf,
                closed,
                ReportDeals.moment(asOf));
    }

    /** How the deals closed in a period ended, by source, owner or product. */
    public SalesMethods methods(ReportQuestion question) {
        SalesMethod by = question.oneOf("by", SalesMethod.class);
        Period closed = question.period();
        AsOf asOf = question.asOf();
        return SalesMethodsCalculator.calculate(
                by,
                deals.ofAny(question.text("pipelineId"), question.filter(), asOf),
                closed,
                ReportDeals.moment(asOf));
    }
}
