package dev.kartoteka.query.score;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What was known of deals when they were opened, which never changes. What was read of it once is remembered. */
@Component
class Openings {

    private static final int PORTION = 1_000;

    private final RecordStore<Deal> deals;
    private final int most;
    private volatile Known known = new Known(-1);

    /** @param most of so many deals it is remembered */
    Openings(RecordStore<Deal> deals, @Value("${kartoteka.reports.deals-in-memory}") int most) {
        this.deals = deals.unrestricted();
        this.most = most;
    }

    /** Features by id; of deals that there are not, nothing. */
    Map<String, Map<String, String>> of(Collection<String> ids) {
        Known remembered = remembered();
        Map<String, Map<String, String>> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            Map<String, String> features = remembered.features.get(id);
            if (features == null) {
                missing.add(id);
            } else {
                found.put(id, features);
            }
        }
        for (int from = 0; from < missing.size(); from += PORTION) {
            List<String> portion = missing.subList(from, Math.min(missing.size(), from + PORTION));
            deals.forEachVersion(
                    RecordModel.isFirstOf(portion),
                    opened -> found.put(opened.id(), remembered.put(opened.id(), Features.of(opened.state()), most)));
        }
        return found;
    }

    /** A read model that was built anew is read anew. */
    private Known remembered() {
        int generation = deals.generation();
        Known remembered = known;
        if (remembered.generation != generation) {
            remembered = new Known(generation);
            known = remembered;
        }
        return remembered;
    }

    private static final class Known {

        private final int generation;
        private final Map<String, Map<String, String>> features = new ConcurrentHashMap<>();

        /** Many deals began alike. */
        private final Map<Map<String, String>, Map<String, String>> alike = new ConcurrentHashMap<>();

        Known(int generation) {
            this.generation = generation;
        }

        Map<String, String> put(String id, Map<String, String> opened, int most) {
            if (features.size() >= most) {
                return opened;
            }
            Map<String, String> kept = alike.computeIfAbsent(opened, one -> one);
            features.put(id, kept);
            return kept;
        }
    }
}
