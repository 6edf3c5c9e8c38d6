package dev.kartoteka.query.report;

import static com.mongodb.client.model.Filters.gt;

import dev.kartoteka.platform.axon.TokensAfterDocuments;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordStore;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What reports count of the deals there are now, in memory. Each question first reads what has changed since the last one, so the
 * answer is what the read store would have said; who writes there, this process or another, does not matter.
 */
@Component
class KnownDeals {

    /** Few enough that a change of one is counted at once, and enough that there are few portions to add up. */
    private static final int PORTION = 1_000;

    private final RecordStore<Deal> store;
    private final LongSupplier written;
    private final int most;
    private final int portion;
    private final Object loading = new Object();
    private volatile @Nullable DealsInMemory known;

    /** The generation that has more deals than are kept. */
    private volatile int tooLarge = -1;

    /** @param most so many are kept at most; if there are more, none are */
    @Autowired
    KnownDeals(
            RecordStore<Deal> store,
            TokensAfterDocuments tokens,
            @Value("${kartoteka.reports.deals-in-memory}") int most) {
        this(store, () -> tokens.storedUpTo(store.model().name()), most, PORTION);
    }

    /**
     * @param written the position up to which everything is written that ever will be
     * @param portion so many deals are counted together
     */
    KnownDeals(RecordStore<Deal> store, LongSupplier written, int most, int portion) {
        this.store = store.unrestricted();
        this.written = written;
        this.most = most;
        this.portion = portion;
    }

    /** Those of a pipeline, or of all, that are chosen; empty when there are too many to be kept. */
    Optional<CountedDeals> choose(@Nullable String pipelineId, Choice choice) {
        return now().map(deals -> deals.choose(pipelineId, choice));
    }

    private Optional<DealsInMemory> now() {
        int generation = store.generation();
        if (generation == tooLarge || most == 0) {
            return Optional.empty();
        }
        DealsInMemory deals = known;
        if (deals == null || deals.generation() != generation) {
            deals = load(generation);
        } else {
            follow(deals);
        }
        if (deals == null || deals.size() > most) {
            tooLarge = generation; // deals are never fewer again
            known = null;
            return Optional.empty();
        }
        return Optional.of(deals);
    }

    private @Nullable DealsInMemory load(int generation) {
        synchronized (loading) {
            DealsInMemory deals = known;
            if (deals == null || deals.generation() != generation) {
                if (store.count(Filter.all(), null) > most) {
                    return null;
                }
                DealsInMemory loaded = new DealsInMemory(generation, portion);
                long upTo = written.getAsLong();
                store.forEach(Filter.all(), null, 0, null, loaded::put);
                loaded.complete(upTo);
                known = loaded;
                return loaded;
            }
            follow(deals); // whoever waited asks what came since
            return deals;
        }
    }

    /**
     * Rows are written in any order, by several threads and processes, so it is asked again for those behind which others may
     * still be missing. Where that ends is asked before the rows are, and only when some were found beyond it.
     */
    private void follow(DealsInMemory deals) {
        long from = deals.completeUpTo();
        long upTo = deals.isAhead() ? Math.max(from, written.getAsLong()) : from;
        AtomicBoolean changed = new AtomicBoolean();
        store.forEach(gt(RecordModel.POSITION, from), null, 0, null, version -> {
            deals.put(version);
            changed.setPlain(true);
        });
        if (changed.getPlain()) {
            deals.complete(upTo);
        }
    }
}
