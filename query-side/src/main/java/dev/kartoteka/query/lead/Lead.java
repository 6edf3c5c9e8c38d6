package dev.kartoteka.query.lead;

import dev.kartoteka.query.record.NamesRecords;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it is after an event. All times are those at which things occurred.
 *
 * @param phone E.164
 * @param status NEW, QUALIFIED, DISQUALIFIED or CONVERTED
 * @param ownerId null for the pool
 * @param disqualifiedReason null unless it is disqualified
 * @param contacts with the lead, oldest first
 * @param clientId what it became; null until it is converted, as the others
 */
public record Lead(
        String id,
        @Nullable String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsTyped,
        @Nullable String source,
        @Nullable String campaign,
        @Nullable String note,
        String status,
        @Nullable String ownerId,
        @Nullable String disqualifiedReason,
        Instant registeredAt,
        List<LeadContact> contacts,
        @Nullable String clientId,
        @Nullable String contactId,
        @Nullable String dealId,
        @Nullable Instant convertedAt)
        implements NamesRecords<Lead> {

    public static final String NEW = "NEW";
    public static final String QUALIFIED = "QUALIFIED";
    public static final String DISQUALIFIED = "DISQUALIFIED";
    public static final String CONVERTED = "CONVERTED";

    public Lead {
        contacts = List.copyOf(contacts);
    }

    /** Whether somebody may still work on it. */
    public boolean live() {
        return status.equals(NEW) || status.equals(QUALIFIED);
    }

    @Override
    public List<String> namedRecords() {
        return Stream.of(clientId, contactId, dealId)
                .filter(named -> named != null)
                .toList();
    }

    @Override
    public Lead namingOnly(Predicate<String> records) {
        return namedRecords().stream().allMatch(records)
                ? this
                : with(draft -> {
                    draft.clientId = shown(clientId, records);
                    draft.contactId = shown(contactId, records);
                    draft.dealId = shown(dealId, records);
                });
    }

    private static @Nullable String shown(@Nullable String id, Predicate<String> records) {
        return id != null && records.test(id) ? id : null;
    }

    Lead with(Consumer<LeadDraft> change) {
        LeadDraft draft = new LeadDraft(this);
        change.accept(draft);
        return draft.toLead();
    }
}
