package dev.kartoteka.query.timeline;

import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A client's timeline as it may be seen by one who sees the client: the whole history, also of former owners, but for what
 * happened to deals out of one's reach. Pages are shorter by those, not in other places.
 */
@Component
class TimelineReader {

    private final TimelineStore store;
    private final RecordStore<Deal> deals;
    private final Sight sight;

    TimelineReader(TimelineStore store, RecordStore<Deal> deals, Sight sight) {
        this.store = store;
        this.deals = deals;
        this.sight = sight;
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
        Set<String> named =
                entries.stream().flatMap(entry -> entry.namedRecords().stream()).collect(Collectors.toSet());
        Predicate<String> seen = sight.among(named, asOf);
        return entries.stream()
                .filter(entry -> entry.dealId() == null
                        || seen.test(entry.dealId())
                        || !entry.recordId().equals(entry.dealId()))
                .map(entry -> entry.namedRecords().stream()
                        .filter(Predicate.not(seen))
                        .reduce(entry, TimelineEntry::without, (one, other) -> other))
                .toList();
    }

    private static TimelineEntry masked(TimelineEntry entry) {
        return entry.saying(TimelineEntry.HIDDEN);
    }
}
