package dev.kartoteka.query.record;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What whoever asks may see of read models. Every read of a {@link RecordStore} goes through one. */
public interface Sight {

    /** All, for the system's own work. */
    Sight EVERYTHING = new Sight() {
        @Override
        public @Nullable Bson narrowing(RecordModel<?> model, Bson condition, @Nullable AsOf asOf) {
            return null;
        }

        @Override
        public @Nullable Bson narrowing(RecordModel<?> model, Collection<String> recordIds, @Nullable AsOf asOf) {
            return null;
        }

        @Override
        public void requireReadable(RecordModel<?> model) {}

        @Override
        public @Nullable Collection<@Nullable String> owners(RecordModel<?> model, @Nullable AsOf asOf) {
            return null;
        }

        @Override
        public ListQuery asked(RecordModel<?> model, ListQuery query) {
            return query;
        }

        @Override
        public <S> List<RecordVersion<S>> shown(
                RecordModel<S> model, List<RecordVersion<S>> versions, @Nullable AsOf asOf) {
            return versions;
        }

        @Override
        public Predicate<String> among(Collection<String> recordIds, @Nullable AsOf asOf) {
            return recordId -> true;
        }

        @Override
        public void saw(RecordModel<?> model, Collection<String> recordIds) {}
    };

    /**
     * The condition that records must meet to be seen, beside the one by which they are looked for; null when all may be.
     *
     * @throws dev.kartoteka.platform.problem.Refusal with 403 when nothing of the read model may be seen
     */
    @Nullable
    Bson narrowing(RecordModel<?> model, Bson condition, @Nullable AsOf asOf);

    /** The same where only these records are looked for; what it costs goes by their number. */
    @Nullable
    Bson narrowing(RecordModel<?> model, Collection<String> recordIds, @Nullable AsOf asOf);

    /** @throws dev.kartoteka.platform.problem.Refusal with 403 when nothing of the read model may be seen */
    void requireReadable(RecordModel<?> model);

    /** Whose records may be seen, null among them for the pool's; null when all may be. Only of records that have owners. */
    @Nullable
    Collection<@Nullable String> owners(RecordModel<?> model, @Nullable AsOf asOf);

    /**
     * What a list may be asked in place of what was asked: what is not shown must not be found by either.
     *
     * @throws dev.kartoteka.platform.problem.Refusal with 403 when a list is asked by a field that may not be read
     */
    ListQuery asked(RecordModel<?> model, ListQuery query);

    /** The records as they may be seen, as of a moment, null for now: in their order, none left out. */
    <S> List<RecordVersion<S>> shown(RecordModel<S> model, List<RecordVersion<S>> versions, @Nullable AsOf asOf);

    /** Which of some customers' records, of whatever kind, may be seen. */
    Predicate<String> among(Collection<String> recordIds, @Nullable AsOf asOf);

    /** Told of every record that was shown. */
    void saw(RecordModel<?> model, Collection<String> recordIds);
}
