package dev.kartoteka.query.access;

import com.mongodb.client.model.Filters;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.record.RecordStore;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which clients: named one by one, or all but some, whichever are fewer. */
record ReachableClients(Set<String> ids, boolean allBut) {

    static ReachableClients find(RecordStore<Client> clients, List<@Nullable String> owners, @Nullable AsOf asOf) {
        String path = clients.model().fields().path("ownerId");
        Bson within = Filters.in(path, owners);
        Bson without = Filters.nin(path, owners);
        boolean allBut = clients.count(within, asOf) > clients.count(without, asOf);
        return new ReachableClients(clients.ids(allBut ? without : within, asOf), allBut);
    }

    /** @param orNone whether what belongs to no client is within reach too */
    Bson condition(String path, boolean orNone) {
        if (allBut) {
            // one of several clients is enough: there is another one than those
            return orNone
                    ? Filters.or(Filters.elemMatch(parent(path), Filters.nin(leaf(path), ids)), none(path))
                    : Filters.nin(path, ids);
        }
        Bson named = Filters.in(path, ids);
        return orNone ? Filters.or(named, none(path)) : named;
    }

    /** As an empty list it is kept, by which each store finds it; by the absence of a field within, not each does. */
    private static Bson none(String path) {
        return Filters.eq(parent(path), List.of());
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
