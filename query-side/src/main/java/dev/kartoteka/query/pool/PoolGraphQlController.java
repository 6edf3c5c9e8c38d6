package dev.kartoteka.query.pool;

import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.list.Page;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The pool in GraphQL. */
@Controller
class PoolGraphQlController {

    private final PoolEntries entries;

    PoolGraphQlController(PoolEntries entries) {
        this.entries = entries;
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
}
