package dev.kartoteka.query.deal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of deals what reports count by, and nothing that tells of a person or whom they were made with. Texts that many deals
 * have are kept once. For one thread.
 */
public final class DealFacts {

    private final Map<String, String> texts = new HashMap<>();

    /** The same deal without title, client, notes, checklist and shares, and without who moved it. */
    public Deal of(Deal deal) {
        List<StageVisit> visits = deal.visits().stream()
                .map(visit -> new StageVisit(
                        kept(visit.stageId()), visit.enteredAt(), visit.leftAt(), same(visit.exit()), null))
                .toList();
        return new Deal(
                deal.id(),
                null,
                null,
                kept(deal.pipelineId()),
                kept(deal.stageId()),
                kept(deal.status()),
                deal.amount(),
                same(deal.currency()),
                deal.expectedCloseDate(),
                deal.probability(),
                same(deal.ownerId()),
                same(deal.source()),
                deal.productIds().stream().map(this::kept).toList(),
                deal.openedAt(),
                deal.stageEnteredAt(),
                deal.closedAt(),
                same(deal.closedByOwnerId()),
                same(deal.lossReasonId()),
                null,
                null,
                visits,
                List.of(),
                List.of());
    }

    private @Nullable String same(@Nullable String text) {
        return text == null ? null : kept(text);
    }

    private String kept(String text) {
        return texts.computeIfAbsent(text, one -> one);
    }
}
