package dev.kartoteka.query.clientcard;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.clientcard.ClientCard.CardInteraction;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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
        this.interactions = interactions.reached();
    }

    Last of(String clientId, @Nullable AsOf asOf) {
        Map<String, RecordVersion<Interaction>> last = ofOne(clientId, asOf);
        Map<String, CardInteraction> byKind = new TreeMap<>();
        last.forEach((kind, interaction) -> byKind.put(kind, shown(interaction.state())));
        return new Last(byKind, lastContactAt(last));
    }

    private Map<String, RecordVersion<Interaction>> ofOne(String clientId, @Nullable AsOf asOf) {
        Fields fields = interactions.model().fields();
        Bson client = eq(fields.path("clientId"), clientId);
        Map<String, RecordVersion<Interaction>> last = new TreeMap<>();
        if (read(client, LATEST, asOf, last) == LATEST) {
            for (String kind : KINDS) {
                if (!last.containsKey(kind)) {
                    Bson ofKind = and(client, eq(fields.path("kind"), kind), eq(fields.path("retracted"), false));
                    read(ofKind, 1, asOf, last);
                }
            }
        }
        return last;
    }

    /** The last of each kind with each of several clients, in one read of all that these clients have. */
    Map<String, Map<String, RecordVersion<Interaction>>> ofEach(Collection<String> clientIds, @Nullable AsOf asOf) {
        if (clientIds.size() == 1) {
            String only = clientIds.iterator().next();
            return Map.of(only, ofOne(only, asOf));
        }
        Fields fields = interactions.model().fields();
        Map<String, Map<String, RecordVersion<Interaction>>> last = new HashMap<>();
        interactions.forEach(
                and(in(fields.path("clientId"), clientIds), eq(fields.path("retracted"), false)),
                null,
                0,
                asOf,
                version -> last.computeIfAbsent(version.state().clientId(), client -> new TreeMap<>())
                        .merge(version.state().kind(), version, LastInteractions::later));
        return last;
    }

    private static RecordVersion<Interaction> later(RecordVersion<Interaction> one, RecordVersion<Interaction> other) {
        return other.state().occurredAt().isAfter(one.state().occurredAt()) ? other : one;
    }

    static @Nullable Instant lastContactAt(Map<String, RecordVersion<Interaction>> last) {
        return last.values().stream()
                .map(RecordVersion::state)
                .filter(interaction -> !interaction.kind().equals("NOTE"))
                .map(Interaction::occurredAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private int read(Bson condition, int limit, @Nullable AsOf asOf, Map<String, RecordVersion<Interaction>> last) {
        Fields fields = interactions.model().fields();
        Bson latestFirst = Sorts.descending(fields.path("clientId"), fields.path("occurredAt"));
        return interactions.firstOfEach(
                condition, latestFirst, limit, asOf, fields.path("kind"), fields.path("retracted"), last);
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
