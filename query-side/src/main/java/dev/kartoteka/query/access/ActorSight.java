package dev.kartoteka.query.access;

import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.record.Sight;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.Collection;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the actor of this thread may see, by the one table of rights. */
@Component
class ActorSight implements Sight {

    /** Asked for when it is needed: it reads through stores that ask this sight. */
    private final ObjectProvider<ReachableRecords> reachable;

    private final Masks masks = new Masks();

    ActorSight(ObjectProvider<ReachableRecords> reachable) {
        this.reachable = reachable;
    }

    @Override
    public void requireReadable(RecordModel<?> model) {
        Rights.requireRead(CurrentActor.get(), model.name());
    }

    @Override
    public @Nullable Collection<@Nullable String> owners(RecordModel<?> model, @Nullable AsOf asOf) {
        requireReadable(model);
        Actor actor = CurrentActor.get();
        Reach reach = Rights.read(actor, model.name());
        return reach == Reach.ALL ? null : reachable.getObject().owners(actor, reach, asOf);
    }

    @Override
    public @Nullable Bson narrowing(RecordModel<?> model, @Nullable AsOf asOf) {
        requireReadable(model);
        Actor actor = CurrentActor.get();
        Reach reach = Rights.read(actor, model.name());
        if (reach == Reach.ALL) {
            return null;
        }
        return switch (model.responsibility()) {
            case NONE -> null;
            case OWNER ->
                in(model.fields().path("ownerId"), reachable.getObject().owners(actor, reach, asOf));
            case CLIENT ->
                reachable
                        .getObject()
                        .clients(actor, reach, asOf)
                        .condition(model.fields().path("clientId"), model.name().equals("contacts"));
        };
    }

    @Override
    public void requireAskable(RecordModel<?> model, ListQuery query) {
        Set<String> personal = model.personal();
        if (!personal.isEmpty()
                && Rights.masks(CurrentActor.get())
                && AskedFields.of(query).anyOf(personal)) {
            throw new Refusal(FailureCode.FIELD_NOT_READABLE, FailureCode.FIELD_NOT_READABLE.meaning());
        }
    }

    @Override
    public <S> RecordVersion<S> shown(RecordModel<S> model, RecordVersion<S> version) {
        return model.personal().isEmpty() || !Rights.masks(CurrentActor.get())
                ? version
                : version.with(masks.masked(version.state(), model.personal()));
    }

    @Override
    public void saw(RecordModel<?> model, Collection<String> recordIds) {
        if (!model.personal().isEmpty()) {
            CurrentActor.saw(recordIds);
        }
    }
}
