package dev.kartoteka.query.record;

import static com.mongodb.client.model.Filters.in;

import dev.kartoteka.query.list.Fields;
import dev.kartoteka.shared.fold.Fold;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;

/**
 * A read model of one kind of record: its fold, where it is kept, and what lists may ask of it.
 *
 * @param name as paths and reports have it, plural: {@code deals}
 * @param prefix of the identifiers of its records
 * @param indexes fields (of {@link Fields}) that lists are often asked by, each list one compound index
 * @param personal components of the state that are hidden from those who only count
 * @param naming fields that may name records which whoever sees this one need not see; the state says which
 * @param followed whether it is asked what has changed since a position, which wants an index
 * @param <S> the state, an immutable record with a component {@code id}
 */
public record RecordModel<S>(
        String name,
        String prefix,
        Fold<S> fold,
        Fields fields,
        List<List<String>> indexes,
        Responsibility responsibility,
        Set<String> personal,
        Set<String> naming,
        boolean followed) {

    /** Where documents have the position of the last event that is in them. */
    public static final String POSITION = VersionDocuments.POSITION;

    /** A read model that whoever may read it sees all of. */
    public RecordModel(String name, String prefix, Fold<S> fold, Fields fields, List<List<String>> indexes) {
        this(name, prefix, fold, fields, indexes, Responsibility.NONE, Set.of(), Set.of(), false);
    }

    /** The field {@code ownerId} says who is responsible for a record. */
    public RecordModel<S> ofOwners() {
        return new RecordModel<>(name, prefix, fold, fields, indexes, Responsibility.OWNER, personal, naming, followed);
    }

    /** The field {@code clientId} names the clients that a record belongs to, and so who is responsible. */
    public RecordModel<S> ofClients() {
        return new RecordModel<>(
                name, prefix, fold, fields, indexes, Responsibility.CLIENT, personal, naming, followed);
    }

    /** @param components of the state that tell who a person is, or are free text */
    public RecordModel<S> withPersonal(String... components) {
        return new RecordModel<>(
                name, prefix, fold, fields, indexes, responsibility, Set.of(components), naming, followed);
    }

    /** @param names of fields; the state is one of {@link NamesRecords} */
    public RecordModel<S> naming(String... names) {
        return new RecordModel<>(
                name, prefix, fold, fields, indexes, responsibility, personal, Set.of(names), followed);
    }

    /** Whoever keeps what is computed of all these records asks what has changed since. */
    public RecordModel<S> whoseChangesAreFollowed() {
        return new RecordModel<>(name, prefix, fold, fields, indexes, responsibility, personal, naming, true);
    }

    /** How one knows who is responsible for a record. */
    public enum Responsibility {
        NONE,
        OWNER,
        CLIENT
    }

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

    /** The condition on versions that the first one of each of some records meets. */
    public static Bson isFirstOf(Collection<String> ids) {
        return in(
                VersionDocuments.ID,
                ids.stream().map(id -> VersionDocuments.versionId(id, 0)).toList());
    }
}
