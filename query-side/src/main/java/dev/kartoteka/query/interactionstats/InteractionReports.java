package dev.kartoteka.query.interactionstats;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.query.report.StaffReader;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers how much contact there was with clients, by whom and how. */
@Component
public class InteractionReports {

    private final RecordStore<Interaction> interactions;
    private final StaffReader staff;

    InteractionReports(RecordStore<Interaction> interactions, StaffReader staff) {
        this.interactions = interactions;
        this.staff = staff;
    }

    /**
     * Interactions that took place in a period, by kind, employee, the team of the employee at that time, and calendar unit.
     */
    public InteractionCounts count(ReportQuestion question) {
        Period period = question.period();
        CalendarUnit unit = question.oneOf("unit", CalendarUnit.class);
        InteractionFilter filter =
                new InteractionFilter(question.text("kind"), question.text("employeeId"), question.text("teamId"));
        AsOf asOf = question.asOf();
        Staff members = staff.read(asOf);
        InteractionTally tally = new InteractionTally(unit);
        interactions.forEach(condition(period, filter), null, 0, asOf, version -> {
            Interaction interaction = version.state();
            String employee = interaction.actorId();
            String team = employee == null ? null : members.teamOf(employee, interaction.occurredAt());
            if (filter.teamId() == null
                    || (employee != null && members.isIn(filter.teamId(), employee, interaction.occurredAt()))) {
                tally.add(interaction, team);
            }
        });
        return tally.counts(period, ReportDeals.moment(asOf));
    }

    private Bson condition(Period period, InteractionFilter filter) {
        List<Bson> conditions = new ArrayList<>();
        if (period.from() != null) {
            conditions.add(gte(path("occurredAt"), period.from()));
        }
        if (period.to() != null) {
            conditions.add(lt(path("occurredAt"), period.to()));
        }
        if (filter.employeeId() != null) {
            conditions.add(eq(path("actorId"), filter.employeeId()));
        }
        if (filter.kind() != null) {
            conditions.add(eq(path("kind"), filter.kind()));
        }
        conditions.add(eq(path("retracted"), false));
        return Filter.and(conditions);
    }

    private String path(String field) {
        return interactions.model().fields().path(field);
    }
}
