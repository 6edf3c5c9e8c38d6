package dev.kartoteka.query.pool;

import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The pool in GraphQL. */
@Controller
class PoolGraphQlController {

    /** Arguments that REST calls otherwise. */
    private static final Map<String, String> IN_REST = Map.of("first", "limit", "after", "cursor");

    private final PoolEntries entries;
    private final PoolHistory history;
    private final RecordStore<Pool> limits;

    PoolGraphQlController(PoolEntries entries, PoolHistory history, RecordStore<Pool> limits) {
        this.entries = entries;
        this.history = history;
        this.limits = limits;
    }

    @QueryMapping
    PoolPage pool(DataFetchingEnvironment environment) {
        Map<String, String[]> asked = new HashMap<>();
        asked.put("limit", new String[] {String.valueOf(Arguments.first(environment))});
        String after = environment.getArgument("after");
        if (after != null) {
            asked.put("cursor", new String[] {after});
        }
        String source = environment.getArgument("source");
        if (source != null) {
            asked.put("filter[source]", new String[] {source});
        }
        Page<PoolEntry> page = entries.page(asked);
        return new PoolPage(page.data(), page.nextCursor());
    }

    @QueryMapping
    PoolHistoryPage poolHistory(DataFetchingEnvironment environment) {
        Map<String, String[]> asked = new HashMap<>();
        environment.getArguments().forEach((name, value) -> {
            if (value != null) {
                String text = String.valueOf(value);
                asked.put(
                        IN_REST.getOrDefault(name, name),
                        new String[] {name.equals("basis") ? text.toLowerCase(Locale.ROOT) : text});
            }
        });
        Page<PoolMove> page = history.page(PoolQuestion.of(asked));
        return new PoolHistoryPage(page.data(), page.nextCursor());
    }

    @QueryMapping
    @Nullable
    Seen<Pool> poolLimits(DataFetchingEnvironment environment) {
        return RecordQueries.one(limits, environment);
    }

    @QueryMapping
    ListConnection<Seen<Pool>> poolLimitsList(DataFetchingEnvironment environment) {
        return RecordQueries.list(limits, environment);
    }
}
