package dev.kartoteka.query.record;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Narrows nothing, since what leads to the records was asked for before; hides what is hidden all the same. */
record ReachedSight(Sight sight) implements Sight {

    @Override
    public @Nullable Bson narrowing(RecordModel<?> model, Bson condition, @Nullable AsOf asOf) {
        sight.requireReadable(model);
        return null;
    }

    @Override
    public @Nullable Bson narrowing(RecordModel<?> model, Collection<String> recordIds, @Nullable AsOf asOf) {
        sight.requireReadable(model);
        return null;
    }

    @Override
    public void requireReadable(RecordModel<?> model) {
        sight.requireReadable(model);
    }

    @Override
    public @Nullable Collection<@Nullable String> owners(RecordModel<?> model, @Nullable AsOf asOf) {
        sight.requireReadable(model);
        return null;
    }

    @Override
    public ListQuery asked(RecordModel<?> model, ListQuery query) {
        return sight.asked(model, query);
    }

    @Override
    public <S> List<RecordVersion<S>> shown(
            RecordModel<S> model, List<RecordVersion<S>> versions, @Nullable AsOf asOf) {
        return sight.shown(model, versions, asOf);
    }

    @Override
    public Predicate<String> among(Collection<String> recordIds, @Nullable AsOf asOf) {
        return sight.among(recordIds, asOf);
    }

    @Override
    public void saw(RecordModel<?> model, Collection<String> recordIds) {
        sight.saw(model, recordIds);
    }
}
