package dev.kartoteka.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as REST answers it. */
public record PageAnswer<T>(List<T> data, PageInfo page) {

    /** @param nextCursor null on the last page */
    public static <T> PageAnswer<T> of(List<T> data, @Nullable String nextCursor) {
        return of(data, nextCursor, null);
    }

    /** @param total null when not asked for */
    public static <T> PageAnswer<T> of(List<T> data, @Nullable String nextCursor, @Nullable Long total) {
        return new PageAnswer<>(data, new PageInfo(nextCursor, nextCursor != null, total));
    }

    /** @param total only when asked for by {@code total=true} */
    public record PageInfo(
            @Nullable String nextCursor,
            boolean hasMore,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long total) {}
}
