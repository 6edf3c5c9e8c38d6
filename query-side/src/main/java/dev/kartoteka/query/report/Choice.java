package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealSelection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which deals are counted for somebody; two that are equal choose the same.
 *
 * @param selection what was asked for
 * @param owners whose deals whoever asks may see, null among them for the pool's; null when all may be
 */
record Choice(DealSelection selection, @Nullable Set<@Nullable String> owners) implements Predicate<Deal> {

    static Choice of(DealSelection selection, @Nullable Collection<@Nullable String> owners) {
        return new Choice(selection, owners == null ? null : Collections.unmodifiableSet(new HashSet<>(owners)));
    }

    @Override
    public boolean test(Deal deal) {
        return selection.test(deal) && (owners == null || owners.contains(deal.ownerId()));
    }
}
