package dev.kartoteka.command.planner;

import dev.kartoteka.command.access.OwnersThen;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.reminder.PlanReminder;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.reminder.ReminderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When whoever is responsible for a client is to be reminded of its papers and persons. */
@Component
class FollowedPapers {

    private static final String BIRTHDAY = "BIRTHDAY";

    /** So long an approval waits before those who are asked are reminded. */
    private static final Duration APPROVAL_WAITS = Duration.ofDays(1);

    private final Records records;
    private final Planned planned;
    private final OwnersThen owners;
    private final ClientPapers papers;
    private final RoleHolders holders;

    FollowedPapers(Records records, Planned planned, OwnersThen owners, ClientPapers papers, RoleHolders holders) {
        this.records = records;
        this.planned = planned;
        this.owners = owners;
        this.papers = papers;
        this.holders = holders;
    }

    /** A month before it ends. */
    List<PlanReminder> contract(String contractId) {
        return paper(contractId, DuePaper.CONTRACT, "CONTRACT_EXPIRY", true);
    }

    /** On the last day to pay. */
    List<PlanReminder> invoice(String invoiceId) {
        return paper(invoiceId, DuePaper.INVOICE, "PAYMENT_DUE", true);
    }

    /** On the day after it was delivered, while there is no invoice for it. */
    List<PlanReminder> order(String orderId) {
        return paper(orderId, DuePaper.ORDER, "INVOICE_DUE", !papers.isInvoiced(orderId));
    }

    private List<PlanReminder> paper(String paperId, Fold<DuePaper> fold, String kind, boolean wanted) {
        DuePaper paper = records.current(paperId, fold);
        if (paper == null) {
            return List.of();
        }
        String employee = responsible(paper.dealId(), paper.clientId());
        boolean open = wanted && paper.open();
        return List.of(planned.of(paperId, kind, employee, open ? planned.morning(paper.day(), employee) : null));
    }

    /** A day after it was asked of them, those who may decide now. */
    List<PlanReminder> approval(String approvalId) {
        WaitingApproval waiting = records.current(approvalId, WaitingApproval.FOLD);
        if (waiting == null) {
            return List.of();
        }
        ApprovalStep asked = waiting.asked();
        Set<String> deciding = asked == null ? Set.of() : approvers(List.of(asked));
        Instant due = waiting.askedAt().plus(APPROVAL_WAITS);
        return approvers(waiting.steps()).stream()
                .map(employee -> planned.ofEach(
                        approvalId,
                        "APPROVAL",
                        employee,
                        deciding.contains(employee) && !waiting.authorIds().contains(employee) ? due : null))
                .toList();
    }

    private Set<String> approvers(List<ApprovalStep> steps) {
        Set<String> found = new TreeSet<>();
        for (ApprovalStep step : steps) {
            found.addAll(step.approverIds());
            if (step.role() != null) {
                found.addAll(holders.of(step.role()));
            }
        }
        return found;
    }

    /** On the next birthday after a moment, whoever is responsible for the first client that the person acts for. */
    List<PlanReminder> contact(String contactId, Instant after) {
        KnownBirthday known = records.current(contactId, KnownBirthday.FOLD);
        if (known == null) {
            return List.of();
        }
        String employee = known.clientIds().stream()
                .map(client -> responsible(null, client))
                .filter(planned::isHere)
                .findFirst()
                .orElse(null);
        Instant due = employee == null ? null : known.next(Planned.MORNING, planned.zone(employee), after);
        return List.of(planned.of(contactId, BIRTHDAY, employee, due));
    }

    static ReminderId birthdayOf(String contactId) {
        return Planned.idOf(contactId, BIRTHDAY, "");
    }

    /** The owner of the deal, and of the client where that one is nobody who works here; null for nobody. */
    @Nullable
    String responsible(@Nullable String dealId, String clientId) {
        Instant now = GenericEventMessage.clock.instant();
        String owner = dealId == null ? null : owners.responsible(dealId, clientId, now);
        return planned.isHere(owner) ? owner : owners.responsible(null, clientId, now);
    }
}
