package dev.kartoteka.standalone.sample;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Collects commands and tells them in the order in which they happened. */
final class Journal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> steps = new HashMap<>();

    /** Creates a record. */
    void create(String collection, String id, Instant time, @Nullable String actor, Consumer<ObjectNode> fields) {
        add(collection, id, time, actor, fields);
    }

    /** Changes a record. */
    void change(
            String collection,
            String id,
            String verb,
            Instant time,
            @Nullable String actor,
            Consumer<ObjectNode> fields) {
        add(collection + "/{id}/" + verb, id, time, actor, fields);
    }

    private void add(String path, String id, Instant time, @Nullable String actor, Consumer<ObjectNode> fields) {
        ObjectNode line = JSON.createObjectNode();
        line.put("path", path);
        line.put("id", id);
        line.put("key", id + "/" + steps.merge(id, 1, Integer::sum));
        if (actor != null) {
            line.put("actor", actor);
        }
        ObjectNode body = line.putObject("body");
        fields.accept(body);
        body.put("occurredAt", time.truncatedTo(ChronoUnit.SECONDS).toString());
        entries.add(new Entry(time, line));
    }

    List<String> lines() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::time)) // stable: what was told first at a time stays first
                .map(entry -> JSON.writeValueAsString(entry.line()))
                .toList();
    }

    private record Entry(Instant time, ObjectNode line) {}
}
