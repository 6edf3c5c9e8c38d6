package dev.kartoteka.query.timeline;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.list.Edge;
import dev.kartoteka.query.list.Page;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** A client's timeline. Each client has pages of its own, so several clients are several reads; its cost says so. */
@Controller
class TimelineGraphQlController {

    private final TimelineReader store;
    private final JsonMapper json;

    TimelineGraphQlController(TimelineReader store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    @SchemaMapping(typeName = "Client")
    ListConnection<TimelineEntry> timeline(Seen<Client> client, DataFetchingEnvironment environment) {
        List<String> kinds = environment.getArgument("kinds");
        TimelineQuestion question = new TimelineQuestion(
                client.value().id(),
                kinds == null ? Set.of() : Set.copyOf(kinds),
                environment.getArgument("from"),
                environment.getArgument("to"),
                client.asOf(),
                Arguments.first(environment),
                environment.getArgument("after"));
        Page<TimelineEntry> page = store.page(question);
        List<Edge<TimelineEntry>> edges = page.data().stream()
                .map(entry -> new Edge<>(question.cursorAfter(entry), entry))
                .toList();
        return ListConnection.of(new Page<>(edges, page.nextCursor(), null), Function.identity());
    }

    @SchemaMapping(typeName = "TimelineChange")
    @Nullable
    String before(Change change) {
        return text(change.before());
    }

    @SchemaMapping(typeName = "TimelineChange")
    @Nullable
    String after(Change change) {
        return text(change.after());
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null || value instanceof String ? (String) value : json.writeValueAsString(value);
    }
}
