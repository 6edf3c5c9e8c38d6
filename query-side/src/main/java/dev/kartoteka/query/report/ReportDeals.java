package dev.kartoteka.query.report;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealFacts;
import dev.kartoteka.query.deal.DealSelection;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what reports are computed from: deals as of a moment in one read, chosen by what was so at that moment. */
@Component
public class ReportDeals {

    private final RecordStore<Deal> deals;
    private final KnownDeals known;
    private final PipelineHistories pipelines;
    private final StaffReader staff;

    ReportDeals(RecordStore<Deal> deals, KnownDeals known, PipelineHistories pipelines, StaffReader staff) {
        this.deals = deals;
        this.known = known;
        this.pipelines = pipelines;
        this.staff = staff;
    }

    /** The moment a report is as of: the one asked for, or this one. */
    public static Instant moment(@Nullable AsOf asOf) {
        return asOf == null ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : asOf.time();
    }

    /**
     * A pipeline and its deals, for what counts them and shows nothing else of them: see {@link DealFacts} for what they have.
     *
     * @param asOf null for now
     * @throws Refusal when there is no such pipeline
     */
    public PipelineDeals ofPipeline(String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        return with(pipelineId, asOf, moment -> counted(pipelineId, filter, asOf, moment));
    }

    /** Some that were counted, to be shown: as whoever asks may see them, by id. */
    public Map<String, Deal> shown(Collection<String> ids, @Nullable AsOf asOf) {
        Map<String, Deal> shown = new HashMap<>();
        deals.getAll(ids, asOf).forEach((id, version) -> shown.put(id, version.state()));
        return shown;
    }

    /** All there are, whoever may see them, for what is learned of all. */
    public CountedDeals all(@Nullable AsOf asOf) {
        return counted(null, asOf, Choice.of(DealSelection.ALL, null));
    }

    /**
     * Deals of one pipeline or of all, to be counted.
     *
     * @param pipelineId null for all
     * @throws Refusal when there is no such pipeline
     */
    public List<Deal> ofAny(@Nullable String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        if (pipelineId != null) {
            requirePipeline(pipelineId, asOf);
        }
        return counted(pipelineId, filter, asOf, moment(asOf)).deals();
    }

    /** All that were won, to be shown with their clients, as whoever asks may see them. */
    public List<Deal> shownWon(@Nullable AsOf asOf) {
        return deals.find(eq(path("status"), Deal.WON), asOf).stream()
                .map(RecordVersion::state)
                .toList();
    }

    /** How likely each of some open deals is to be won: its own probability, else its stage's as it was then. */
    public Function<Deal, BigDecimal> probabilities(List<Deal> open, @Nullable AsOf asOf) {
        Map<String, StageOrder> orders = new HashMap<>();
        open.stream().collect(Collectors.groupingBy(Deal::pipelineId)).forEach((id, own) -> {
            Pipeline then = pipelines.history(id, asOf).at(moment(asOf), CountedDeals.of(own));
            orders.put(id, StageOrder.of(then, own));
        });
        return deal -> Objects.requireNonNull(orders.get(deal.pipelineId())).probability(deal);
    }

    /** Refuses a pipeline that there is not, or was not. */
    public void requirePipeline(String pipelineId, @Nullable AsOf asOf) {
        pipelines.history(pipelineId, asOf);
    }

    /** The same choice, for states that are at hand already. */
    public Predicate<Deal> selection(DealFilter filter, @Nullable AsOf asOf, Instant moment) {
        return choice(filter, asOf, moment);
    }

    private Choice choice(DealFilter filter, @Nullable AsOf asOf, Instant moment) {
        return Choice.of(
                new DealSelection(filter.ownerId(), members(filter, asOf, moment), filter.source(), filter.productId()),
                deals.owners(asOf));
    }

    private PipelineDeals with(String pipelineId, @Nullable AsOf asOf, Function<Instant, CountedDeals> reader) {
        PipelineHistories.History history = pipelines.history(pipelineId, asOf);
        Instant moment = moment(asOf);
        CountedDeals found = reader.apply(moment);
        return new PipelineDeals(history.at(moment, found), found, moment);
    }

    /** Nobody is shown these, so what may be seen of one does not matter, only which may be. */
    private CountedDeals counted(@Nullable String pipelineId, DealFilter filter, @Nullable AsOf asOf, Instant moment) {
        return counted(pipelineId, asOf, choice(filter, asOf, moment));
    }

    private CountedDeals counted(@Nullable String pipelineId, @Nullable AsOf asOf, Choice choice) {
        if (asOf == null) {
            Optional<CountedDeals> present = known.choose(pipelineId, choice);
            if (present.isPresent()) {
                return present.get();
            }
        }
        DealFacts facts = new DealFacts();
        List<Deal> found = new ArrayList<>();
        deals.unrestricted()
                .forEach(condition(pipelineId, choice), null, 0, asOf, version -> found.add(facts.of(version.state())));
        return CountedDeals.of(found);
    }

    private Bson condition(@Nullable String pipelineId, Choice choice) {
        DealSelection selection = choice.selection();
        List<Bson> all = new ArrayList<>();
        addEqual(all, "pipelineId", pipelineId);
        addEqual(all, "ownerId", selection.ownerId());
        addEqual(all, "source", selection.source());
        addEqual(all, "productIds", selection.productId());
        addIn(all, "ownerId", selection.ownerIds());
        addIn(all, "ownerId", choice.owners());
        return all.isEmpty() ? Filter.all() : Filter.and(all);
    }

    private void addIn(List<Bson> conditions, String field, @Nullable Collection<@Nullable String> values) {
        if (values != null) {
            conditions.add(in(path(field), values));
        }
    }

    private void addEqual(List<Bson> conditions, String field, @Nullable String value) {
        if (value != null) {
            conditions.add(eq(path(field), value));
        }
    }

    private @Nullable Set<String> members(DealFilter filter, @Nullable AsOf asOf, Instant moment) {
        return filter.teamId() == null ? null : staff.read(asOf).membersOf(filter.teamId(), moment);
    }

    private String path(String field) {
        Fields fields = deals.model().fields();
        return fields.path(field);
    }
}
