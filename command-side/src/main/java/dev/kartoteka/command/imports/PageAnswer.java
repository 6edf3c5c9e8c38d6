package dev.kartoteka.command.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list, as all lists answer it. */
record PageAnswer<T>(List<T> data, PageInfo page) {

    static <T> PageAnswer<T> of(List<T> data, @Nullable String nextCursor) {
        return new PageAnswer<>(data, new PageInfo(nextCursor, nextCursor != null));
    }

    record PageInfo(@Nullable String nextCursor, boolean hasMore) {}
}
