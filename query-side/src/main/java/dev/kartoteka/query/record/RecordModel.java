package dev.kartoteka.query.record;

import dev.kartoteka.query.list.Fields;
import dev.kartoteka.shared.fold.Fold;
import java.util.List;

/**
 * A read model of one kind of record: its fold, where it is kept, and what lists may ask of it.
 *
 * @param name as paths and reports have it, plural: {@code deals}
 * @param prefix of the identifiers of its records
 * @param indexes fields (of {@link Fields}) that lists are often asked by, each list one compound index
 * @param <S> the state, an immutable record with a component {@code id}
 */
public record RecordModel<S>(String name, String prefix, Fold<S> fold, Fields fields, List<List<String>> indexes) {

    public String collection() {
        return name;
    }

    /** Every version there ever was, the present one included. */
    public String versionCollection() {
        return name + "_versions";
    }

    public Class<S> stateType() {
        return fold.stateType();
    }
}
