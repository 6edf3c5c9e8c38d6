package dev.kartoteka.query.deal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which deals a report counts; what is null does not narrow. Owners are those of the state that is tested, so a report
 * as of T goes by the owners at T.
 *
 * @param ownerIds one of these owners, such as the members of a team; empty selects nothing
 * @param productId among the deal's products
 */
public record DealSelection(
        @Nullable String ownerId,
        @Nullable Set<String> ownerIds,
        @Nullable String source,
        @Nullable String productId) implements Predicate<Deal> {

    public static final DealSelection ALL = new DealSelection(null, null, null, null);

    public DealSelection {
        ownerIds = ownerIds == null ? null : Set.copyOf(ownerIds);
    }

    @Override
    public boolean test(Deal deal) {
        String owner = deal.ownerId();
        return (ownerId == null || ownerId.equals(owner))
                && (ownerIds == null || (owner != null && ownerIds.contains(owner)))
                && (source == null || source.equals(deal.source()))
                && (productId == null || deal.productIds().contains(productId));
    }

    public List<Deal> of(List<Deal> deals) {
        return deals.stream().filter(this).toList();
    }
}
