package dev.kartoteka.query.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as REST answers it. */
public record PageAnswer<T>(List<T> data, PageInfo page) {

    public static <T> PageAnswer<T> of(Page<T> page) {
        return new PageAnswer<>(page.data(), new PageInfo(page.nextCursor(), page.nextCursor() != null, page.total()));
    }

    /** @param total only when asked for by {@code total=true} */
    public record PageInfo(
            @Nullable String nextCursor,
            boolean hasMore,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long total) {}
}
