package dev.kartoteka.query.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.function.Function;

/**
 * A read model as REST shows it.
 *
 * @param answerType of what is answered, for the API's description
 * @param view what is answered for a version
 */
public record RecordResource<S>(RecordStore<S> store, Class<?> answerType, Function<RecordVersion<S>, Object> view) {

    /** The state as it is kept, and its version. */
    public static <S> RecordResource<S> asKept(RecordStore<S> store) {
        return new RecordResource<>(
                store,
                store.model().stateType(),
                version -> new Kept(version.state(), version.version(), version.erased()));
    }

    /** Whether the version stands beside the answer type's own fields. */
    boolean versionBeside() {
        return answerType == store.model().stateType();
    }

    private record Kept(@JsonUnwrapped Object state, long version, boolean erased) {}
}
