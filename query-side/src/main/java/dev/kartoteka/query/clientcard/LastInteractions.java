package dev.kartoteka.query.clientcard;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.clientcard.ClientCard.CardInteraction;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.record.RecordStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last interaction of each kind with a client, at a cost that does not grow with their number. */
@Component
class LastInteractions {

    private static final List<String> KINDS =
            List.of("CALL", "MEETING", "EMAIL", "MESSAGE", "NOTE", "VISIT", "PURCHASE", "COMPLAINT");

    /** Most clients have fewer in all, so one read tells everything. */
    private static final int LATEST = 100;

    private final RecordStore<Interaction> interactions;

    LastInteractions(RecordStore<Interaction> interactions) {
        this.interactions = interactions;
    }

    Last of(String clientId, @Nullable AsOf asOf) {
        Fields fields = interactions.model().fields();
        Bson client = eq(fields.path("clientId"), clientId);
        Map<String, Interaction> last = new TreeMap<>();
        if (read(client, LATEST, asOf, last) == LATEST) {
            for (String kind : KINDS) {
                if (!last.containsKey(kind)) {
                    Bson ofKind = and(client, eq(fields.path("kind"), kind), eq(fields.path("retracted"), false));
                    read(ofKind, 1, asOf, last);
                }
            }
        }
        Map<String, CardInteraction> byKind = new TreeMap<>();
        last.forEach((kind, interaction) -> byKind.put(kind, shown(interaction)));
        Instant lastContactAt = last.values().stream()
                .filter(interaction -> !interaction.kind().equals("NOTE"))
                .map(Interaction::occurredAt)
                .max(Instant::compareTo)
                .orElse(null);
        return new Last(byKind, lastContactAt);
    }

    private int read(Bson condition, int limit, @Nullable AsOf asOf, Map<String, Interaction> last) {
        List<Interaction> found = new ArrayList<>();
        Bson latestFirst = Sorts.descending(
                interactions.model().fields().path("clientId"),
                interactions.model().fields().path("occurredAt"));
        interactions.forEach(condition, latestFirst, limit, asOf, version -> found.add(version.state()));
        found.stream()
                .filter(interaction -> !interaction.retracted())
                .forEach(interaction -> last.putIfAbsent(interaction.kind(), interaction));
        return found.size();
    }

    private static CardInteraction shown(Interaction interaction) {
        return new CardInteraction(
                interaction.id(),
                interaction.occurredAt(),
                interaction.subject(),
                interaction.direction(),
                interaction.actorId());
    }

    /** @param lastContactAt of any kind but a note */
    record Last(
            Map<String, CardInteraction> byKind, @Nullable Instant lastContactAt) {}
}
