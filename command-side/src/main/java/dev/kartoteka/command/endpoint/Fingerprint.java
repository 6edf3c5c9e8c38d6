package dev.kartoteka.command.endpoint;

import dev.kartoteka.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells whether two commands are the same: sender, path and fields, whatever their order and white space. */
final class Fingerprint {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Fingerprint() {}

    /** @param actorId whose key it is: what one was answered is nobody else's */
    static String of(String actorId, CommandRoute route, @Nullable String id, JsonNode body) {
        String path = actorId + "\n" + route.collection() + "/" + id + "/" + route.verb() + "\n";
        Object fields = body instanceof ObjectNode ? SORTED.convertValue(body, java.util.TreeMap.class) : body;
        return Sha256.hex((path + SORTED.writeValueAsString(fields)).getBytes(StandardCharsets.UTF_8));
    }
}
