package dev.kartoteka.query.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.function.Function;

/**
 * A read model as REST shows it.
 *
 * @param view what is answered for a version
 */
public record RecordResource<S>(RecordStore<S> store, Function<RecordVersion<S>, Object> view) {

    /** The state as it is kept, and its version. */
    public static <S> RecordResource<S> asKept(RecordStore<S> store) {
        return new RecordResource<>(store, version -> new Kept(version.state(), version.version()));
    }

    private record Kept(@JsonUnwrapped Object state, long version) {}
}
