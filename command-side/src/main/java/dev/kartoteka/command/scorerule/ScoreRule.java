package dev.kartoteka.command.scorerule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleId;
import dev.kartoteka.shared.scorerule.ScoreRuleSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** How many points a lead gets for what: a setting with its history. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class ScoreRule extends EventSourcedRecord {

    @AggregateIdentifier
    private ScoreRuleId id;

    private LeadPoints points = LeadPoints.UNLESS_SET;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetScoreRule command) {
        LeadPoints wanted = command.over(points);
        if (id == null || !wanted.equals(points)) {
            apply(new ScoreRuleSet(command.id().value(), points, wanted));
        }
    }

    @EventSourcingHandler
    void on(ScoreRuleSet event) {
        id = new ScoreRuleId(event.scoreRuleId());
        points = event.points();
    }

    ScoreRule() {} // for Axon, which then applies the events
}
