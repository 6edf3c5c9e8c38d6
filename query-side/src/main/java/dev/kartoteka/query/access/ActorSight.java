package dev.kartoteka.query.access;

import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.record.Sight;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    public @Nullable Bson narrowing(RecordModel<?> model, Bson condition, @Nullable AsOf asOf) {
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
            case CLIENT -> ofClients(model, condition, actor, reach, asOf);
        };
    }

    private @Nullable Bson ofClients(
            RecordModel<?> model, Bson condition, Actor actor, Reach reach, @Nullable AsOf asOf) {
        String path = model.fields().path("clientId");
        Set<String> wanted = Demanded.of(condition, path);
        // one client within reach is enough, and what costs much is all of them
        return wanted != null
                        && reachable.getObject().among(actor, wanted, asOf).containsAll(wanted)
                ? null
                : reachable
                        .getObject()
                        .clients(actor, reach, asOf)
                        .condition(path, model.name().equals("contacts"));
    }

    @Override
    public @Nullable Bson narrowing(RecordModel<?> model, Collection<String> recordIds, @Nullable AsOf asOf) {
        if (model.responsibility() != RecordModel.Responsibility.CLIENT
                || Rights.read(CurrentActor.get(), model.name()) == Reach.ALL) {
            return narrowing(model, Filter.all(), asOf);
        }
        requireReadable(model);
        return in(model.fields().path("id"), reachable.getObject().among(CurrentActor.get(), recordIds, asOf));
    }

    @Override
    public ListQuery asked(RecordModel<?> model, ListQuery query) {
        Set<String> personal = model.personal();
        if (!personal.isEmpty()
                && Rights.masks(CurrentActor.get())
                && AskedFields.of(query).anyOf(personal)) {
            throw new Refusal(FailureCode.FIELD_NOT_READABLE, FailureCode.FIELD_NOT_READABLE.meaning());
        }
        return hidesNames(model)
                ? new NamedRecords(
                                paths(model), ids -> reachable.getObject().among(CurrentActor.get(), ids, query.asOf()))
                        .asked(query)
                : query;
    }

    @Override
    public <S> List<RecordVersion<S>> shown(
            RecordModel<S> model, List<RecordVersion<S>> versions, @Nullable AsOf asOf) {
        List<RecordVersion<S>> named = hidesNames(model) ? namingOnlySeen(model, versions, asOf) : versions;
        return model.personal().isEmpty() || !Rights.masks(CurrentActor.get())
                ? named
                : named.stream()
                        .map(version -> version.with(masks.masked(version.state(), model.personal())))
                        .toList();
    }

    private <S> List<RecordVersion<S>> namingOnlySeen(
            RecordModel<S> model, List<RecordVersion<S>> versions, @Nullable AsOf asOf) {
        Set<String> ids = new HashSet<>();
        versions.forEach(version -> ids.addAll(naming(version.state()).namedRecords()));
        Set<String> seen = reachable.getObject().among(CurrentActor.get(), ids, asOf);
        return versions.stream()
                .map(version -> version.with(
                        model.stateType().cast(naming(version.state()).namingOnly(seen::contains))))
                .toList();
    }

    private static NamesRecords<?> naming(Object state) {
        return (NamesRecords<?>) state;
    }

    private static Set<String> paths(RecordModel<?> model) {
        return model.naming().stream().map(model.fields()::path).collect(Collectors.toUnmodifiableSet());
    }

    /** Who may read contacts but no clients, such as a program, is told of the former only, and that as a whole. */
    private static boolean hidesNames(RecordModel<?> model) {
        return !model.naming().isEmpty() && Rights.read(CurrentActor.get(), model.name()) != Reach.ALL;
    }

    @Override
    public Predicate<String> among(Collection<String> recordIds, @Nullable AsOf asOf) {
        return reachable.getObject().among(CurrentActor.get(), recordIds, asOf)::contains;
    }

    @Override
    public void saw(RecordModel<?> model, Collection<String> recordIds) {
        if (!model.personal().isEmpty()) {
            CurrentActor.saw(recordIds);
        }
    }
}
