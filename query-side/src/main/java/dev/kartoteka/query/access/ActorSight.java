package dev.kartoteka.query.access;

import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.record.NamesClients;
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
    public ListQuery asked(RecordModel<?> model, ListQuery query) {
        Set<String> personal = model.personal();
        if (!personal.isEmpty()
                && Rights.masks(CurrentActor.get())
                && AskedFields.of(query).anyOf(personal)) {
            throw new Refusal(FailureCode.FIELD_NOT_READABLE, FailureCode.FIELD_NOT_READABLE.meaning());
        }
        ReachableClients clients = namedClients(model, query.asOf());
        return clients == null ? query : new NamedClients(model.fields().path("clientId"), clients).asked(query);
    }

    @Override
    public <S> RecordVersion<S> shown(RecordModel<S> model, RecordVersion<S> version, @Nullable AsOf asOf) {
        ReachableClients clients = namedClients(model, asOf);
        RecordVersion<S> named = clients == null || !(version.state() instanceof NamesClients<?> names)
                ? version
                : version.with(model.stateType().cast(names.namingOnly(clients::has)));
        return model.personal().isEmpty() || !Rights.masks(CurrentActor.get())
                ? named
                : named.with(masks.masked(named.state(), model.personal()));
    }

    /** Of records that may name clients that whoever sees the record does not see; null for all, and for other records. */
    private @Nullable ReachableClients namedClients(RecordModel<?> model, @Nullable AsOf asOf) {
        if (!NamesClients.class.isAssignableFrom(model.stateType())) {
            return null;
        }
        Actor actor = CurrentActor.get();
        // who may read contacts but no clients, such as a program, is told of the former only, and that as a whole
        Reach reach = Rights.read(actor, model.name());
        return reach == Reach.ALL ? null : reachable.getObject().clients(actor, reach, asOf);
    }

    @Override
    public void saw(RecordModel<?> model, Collection<String> recordIds) {
        if (!model.personal().isEmpty()) {
            CurrentActor.saw(recordIds);
        }
    }
}
