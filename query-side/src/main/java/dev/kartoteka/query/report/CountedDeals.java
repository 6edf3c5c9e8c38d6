package dev.kartoteka.query.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.query.deal.Deal;
import java.util.List;
import java.util.function.Supplier;

/**
 * Deals that a report counts, none of which ever changes: when one does, there are others. So what was computed of them once
 * need not be computed again.
 */
public final class CountedDeals {

    /** Different questions, such as periods, asked of the same deals. */
    private static final int MOST_REMEMBERED = 64;

    private final List<Deal> deals;
    private final Cache<Object, Object> computed =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    public CountedDeals(List<Deal> deals) {
        this.deals = List.copyOf(deals);
    }

    public List<Deal> deals() {
        return deals;
    }

    /**
     * What a calculation gives, or gave before.
     *
     * @param question all that it depends on but these deals; with what is computed, so that no two calculations share one
     */
    @SuppressWarnings("unchecked") // each question has one kind of answer
    public <T> T once(Object question, Supplier<T> calculation) {
        return (T) computed.get(question, asked -> calculation.get());
    }
}
