package dev.kartoteka.query.audit;

import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.list.Edge;
import dev.kartoteka.query.list.Page;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Every event, asked as in REST. */
@Controller
class AuditGraphQlController {

    private static final Set<String> SAME_AS_IN_REST =
            Set.of("subject", "type", "actor", "channel", "from", "to", "occurredFrom", "occurredTo");

    private final AuditStore store;

    AuditGraphQlController(AuditStore store) {
        this.store = store;
    }

    @QueryMapping
    ListConnection<AuditRow> auditEvents(DataFetchingEnvironment environment) {
        Rights.requireRead(CurrentActor.get(), Rights.AUDIT);
        AuditQuestion question = AuditQuestion.of(parameters(environment));
        List<AuditRow> rows =
                store.next(question.condition(), question.from(), question.ascending(), question.limit() + 1);
        boolean more = rows.size() > question.limit();
        List<Edge<AuditRow>> edges = (more ? rows.subList(0, question.limit()) : rows)
                .stream().map(row -> new Edge<>(question.cursorAfter(row), row)).toList();
        return ListConnection.of(
                new Page<>(edges, more ? edges.get(edges.size() - 1).cursor() : null, null), Function.identity());
    }

    @SchemaMapping(typeName = "AuditEvent")
    List<Map<String, String>> metadata(AuditRow row) {
        return row.metadata().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Map.of("key", entry.getKey(), "value", entry.getValue()))
                .toList();
    }

    private static Map<String, String[]> parameters(DataFetchingEnvironment environment) {
        Map<String, String[]> parameters = new HashMap<>();
        environment.getArguments().forEach((name, value) -> {
            if (value != null) {
                parameters.put(nameInRest(name), new String[] {textInRest(name, value)});
            }
        });
        return parameters;
    }

    private static String nameInRest(String name) {
        if (SAME_AS_IN_REST.contains(name)) {
            return name;
        }
        return switch (name) {
            case "first" -> "limit";
            case "after" -> "cursor";
            case "direction" -> "sort";
            default -> throw new IllegalStateException("An argument that REST has no name for: " + name);
        };
    }

    private static String textInRest(String name, Object value) {
        if (name.equals("direction")) {
            return value.equals("DESC") ? "-position" : "position";
        }
        return value.toString();
    }
}
