package dev.kartoteka.command.deal;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.PlaybookItem;
import java.util.ArrayList;
import java.util.List;

/** What is to be done in the deal's stage, and what is done of it. Immutable. */
record Checklist(List<PlaybookItem> items, List<String> checked) {

    static final Checklist NONE = new Checklist(List.of(), List.of());

    boolean isChecked(String itemId) {
        if (items.stream().noneMatch(item -> item.id().equals(itemId))) {
            throw new DomainRuleViolated(FailureCode.ITEM_UNKNOWN, "The deal's checklist has no item " + itemId);
        }
        return checked.contains(itemId);
    }

    /** Refuses to go on while something required is not done, and names each. */
    void requireComplete() {
        List<String> missing = items.stream()
                .filter(item -> item.required() && !checked.contains(item.id()))
                .map(PlaybookItem::text)
                .toList();
        if (!missing.isEmpty()) {
            throw new DomainRuleViolated(
                    FailureCode.CHECKLIST_INCOMPLETE, "Not done yet: " + String.join("; ", missing), missing);
        }
    }

    Checklist with(String itemId) {
        List<String> more = new ArrayList<>(checked);
        more.add(itemId);
        return new Checklist(items, List.copyOf(more));
    }

    Checklist without(String itemId) {
        return new Checklist(
                items, checked.stream().filter(id -> !id.equals(itemId)).toList());
    }
}
