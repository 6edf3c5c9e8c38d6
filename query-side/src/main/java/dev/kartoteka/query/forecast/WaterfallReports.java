package dev.kartoteka.query.forecast;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealFacts;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how the value of the open deals of a pipeline came to change between two moments. */
@Component
public class WaterfallReports {

    private final RecordStore<Deal> deals;
    private final ReportDeals reportDeals;

    WaterfallReports(RecordStore<Deal> deals, ReportDeals reportDeals) {
        this.deals = deals;
        this.reportDeals = reportDeals;
    }

    /**
     * The changes between two moments. Every version of a deal that was valid in between is read, and no others.
     *
     * @param question with no end, that is the moment the report is as of; it filters by the state at the end: a deal is taken
     *     or left as a whole
     */
    public Waterfall waterfall(String pipelineId, ReportQuestion question) {
        Period period = question.period();
        AsOf asOf = question.asOf();
        Instant from = period.from();
        if (from == null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "from is required");
        }
        reportDeals.requirePipeline(pipelineId, asOf);
        Instant moment = ReportDeals.moment(asOf);
        Instant end = period.to() == null ? moment : period.to();
        ReportQuestion.period(from, end);
        Instant last = end.isBefore(moment) ? end : moment;
        Bson condition = condition(pipelineId, from, last, asOf);
        Predicate<Deal> selection = reportDeals.selection(question.filter(), asOf, last);
        List<DealVersions> selected = read(condition).stream()
                .map(versions -> parted(versions, from))
                .filter(versions -> selection.test(versions.atEnd()))
                .toList();
        return WaterfallCalculator.calculate(pipelineId, selected, from, end);
    }

    private Bson condition(String pipelineId, Instant from, Instant last, @Nullable AsOf asOf) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(deals.model().fields().path("pipelineId"), pipelineId));
        conditions.add(lte("occurredFrom", last));
        if (asOf == null || asOf.basis() == AsOf.Basis.OCCURRED) {
            conditions.add(gt("occurredTo", from));
        } else {
            // what was told afterwards may have ended a version early; then it had not ended
            Instant known = asOf.time();
            conditions.add(lte("recordedFrom", known));
            conditions.add(or(gt("occurredTo", from), gt("recordedTo", known)));
        }
        return Filter.and(conditions);
    }

    /** The versions of each deal, oldest first. Nobody is shown them, so what may be seen of one does not matter. */
    private Collection<List<RecordVersion<Deal>>> read(Bson condition) {
        DealFacts facts = new DealFacts();
        Map<String, List<RecordVersion<Deal>>> found = new HashMap<>();
        deals.unrestricted()
                .forEachVersion(condition, version -> found.computeIfAbsent(version.id(), id -> new ArrayList<>(2))
                        .add(version.with(facts.of(version.state()))));
        found.values().forEach(own -> own.sort(Comparator.comparingLong(RecordVersion::version)));
        return found.values();
    }

    private static DealVersions parted(List<RecordVersion<Deal>> versions, Instant from) {
        @Nullable Deal atStart = null;
        List<Deal> later = new ArrayList<>();
        for (RecordVersion<Deal> version : versions) {
            if (version.occurredFrom().isAfter(from)) {
                later.add(version.state());
            } else {
                atStart = version.state();
            }
        }
        return new DealVersions(atStart, later);
    }
}
