package dev.kartoteka.query.timeline;

import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.record.RecordStore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A client's timeline as it may be seen by one who sees the client: the whole history, also of former owners, but for what
 * happened to deals out of one's reach. Pages are shorter by those, not in other places.
 */
@Component
class TimelineReader {

    private static final String HIDDEN = "***";

    private final TimelineStore store;
    private final RecordStore<Deal> deals;

    TimelineReader(TimelineStore store, RecordStore<Deal> deals) {
        this.store = store;
        this.deals = deals;
    }

    Page<TimelineEntry> page(TimelineQuestion question) {
        Page<TimelineEntry> page = store.page(question);
        CurrentActor.saw(List.of(question.clientId()));
        List<TimelineEntry> shown = within(page.data(), question.asOf());
        if (Rights.masks(CurrentActor.get())) {
            shown = shown.stream().map(TimelineReader::masked).toList();
        }
        return new Page<>(shown, page.nextCursor(), page.total());
    }

    private List<TimelineEntry> within(List<TimelineEntry> entries, @Nullable AsOf asOf) {
        if (deals.owners(asOf) == null) {
            return entries;
        }
        Set<String> named = entries.stream()
                .map(TimelineEntry::dealId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> seen = deals.getAll(named, asOf).keySet();
        return entries.stream()
                .filter(entry -> entry.dealId() == null
                        || seen.contains(entry.dealId())
                        || !entry.recordId().equals(entry.dealId()))
                .map(entry -> entry.dealId() == null || seen.contains(entry.dealId()) ? entry : entry.withoutDeal())
                .toList();
    }

    private static TimelineEntry masked(TimelineEntry entry) {
        return entry.saying(HIDDEN);
    }
}
