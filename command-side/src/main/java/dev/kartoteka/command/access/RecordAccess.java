package dev.kartoteka.command.access;

import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.shared.invoice.InvoiceLabel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a record is within somebody's reach. */
@Component
public class RecordAccess {

    private final Responsibilities responsibilities;
    private final PlannedWork planned;
    private final GoalHolders goals;
    private final Staff staff;
    private final InvoiceLabels labels;

    RecordAccess(
            Responsibilities responsibilities,
            PlannedWork planned,
            GoalHolders goals,
            Staff staff,
            InvoiceLabels labels) {
        this.responsibilities = responsibilities;
        this.planned = planned;
        this.goals = goals;
        this.staff = staff;
        this.labels = labels;
    }

    /** Also true when there is no such record: that is for its own rules to say. */
    public boolean reaches(Actor actor, Reach reach, String recordId) {
        if (reach == Reach.ALL) {
            return true;
        }
        if (Responsibilities.hasOwner(recordId)) {
            return responsibilities
                    .responsible(recordId)
                    .map(responsible -> covers(actor, reach, responsible.ownerId()))
                    .orElse(true);
        }
        if (PlannedWork.has(recordId)) {
            return planned.owners(recordId)
                    .map(owners -> owners.stream().anyMatch(owner -> covers(actor, reach, owner)))
                    .orElse(true);
        }
        if (GoalHolders.has(recordId)) {
            return goals.of(recordId)
                    .map(holder -> leads(actor, reach, holder.ownerId(), holder.teamId()))
                    .orElse(true);
        }
        if (Responsibilities.concernsClients(recordId)) {
            return responsibilities
                    .concerned(recordId)
                    .map(concerned -> concerned.clientIds().isEmpty()
                            || concerned.clientIds().stream().anyMatch(client -> reaches(actor, reach, client)))
                    .orElse(true);
        }
        return true;
    }

    /** The same of the invoice that has the label. */
    public boolean reaches(Actor actor, Reach reach, InvoiceLabel label) {
        return labels.find(label)
                .map(invoice -> reaches(actor, reach, invoice.value()))
                .orElse(true);
    }

    /** Whether everybody could see a record until its present owner took it from the pool. */
    public boolean layInPool(String recordId) {
        return responsibilities
                .responsible(recordId)
                .map(Responsibilities.Responsible::fromPool)
                .orElse(false);
    }

    /** Whether somebody may plan what an employee does. */
    public boolean reachesWorkOf(Actor actor, Reach reach, String employeeId) {
        return covers(actor, reach, employeeId);
    }

    /** Whether somebody may say what an employee, a team, or with neither the whole company is to reach. */
    public boolean leads(Actor actor, Reach reach, @Nullable String employeeId, @Nullable String teamId) {
        if (employeeId != null) {
            return covers(actor, reach, employeeId);
        }
        return reach == Reach.ALL || (reach == Reach.TEAM && teamId != null && staff.leads(actor.id(), teamId));
    }

    private boolean covers(Actor actor, Reach reach, @Nullable String ownerId) {
        return switch (reach) {
            case NONE -> false;
            case OWN -> ownerId == null || ownerId.equals(actor.id());
            case TEAM -> ownerId == null || ownerId.equals(actor.id()) || staff.isUnder(ownerId, actor.id());
            case ALL -> true;
        };
    }
}
