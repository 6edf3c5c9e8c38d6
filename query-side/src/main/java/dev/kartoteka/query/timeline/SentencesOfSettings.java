package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.list;
import static dev.kartoteka.query.timeline.Phrases.money;
import static dev.kartoteka.query.timeline.Phrases.optional;
import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.apikey.ApiKeyCreated;
import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import dev.kartoteka.shared.employee.EmployeeErased;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.employee.EmployeeZoneSet;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import dev.kartoteka.shared.team.TeamCreated;

/** Pipelines, products, employees and teams in words. */
final class SentencesOfSettings {

    private SentencesOfSettings() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(PipelineCreated.class, e -> "Pipeline " + quoted(e.name()) + " was created.")
                .put(
                        PipelineRenamed.class,
                        e -> "Pipeline " + quoted(e.previousName()) + " is called " + quoted(e.name())
                                + " from now on.")
                .put(StageAdded.class, e -> "Stage " + quoted(e.stage().name()) + " was added to the pipeline.")
                .put(
                        StageRenamed.class,
                        e -> "Stage " + quoted(e.previousName()) + " is called " + quoted(e.name()) + " from now on.")
                .put(StagesReordered.class, e -> "The stages of the pipeline are in this order: " + list(e.to()) + ".")
                .put(StageRetired.class, e -> "Stage " + e.stageId() + " was retired.")
                .put(
                        LossReasonAdded.class,
                        e -> "Loss reason " + quoted(e.lossReason().name()) + " was added.");
        sentences
                .put(
                        ProductAdded.class,
                        e -> "Product " + quoted(e.name()) + " was added at " + money(e.amount(), e.currency()) + ".")
                .put(
                        ProductRepriced.class,
                        e -> "The product costs " + money(e.amount(), e.currency()) + ", before that "
                                + money(e.previousAmount(), e.previousCurrency()) + ".")
                .put(ProductRetired.class, e -> "The product was retired.");
        sentences
                .put(EmployeeRegistered.class, e -> "Employee " + quoted(e.name()) + " was registered.")
                .put(
                        EmployeeJoinedTeam.class,
                        e -> "The employee joined " + e.toTeamId() + optional(", before that in ", e.fromTeamId())
                                + ".")
                .put(EmployeeZoneSet.class, e -> "The employee's days are those of " + e.zone() + ".")
                .put(EmployeeFeedOpened.class, e -> "The employee's calendar can be read by a new address.")
                .put(EmployeeFeedClosed.class, e -> "The employee's calendar can be read by its address no more.")
                .put(
                        EmployeeHandOverBegun.class,
                        e -> "What the employee is responsible for goes to " + String.join(", ", e.toIds()) + ".")
                .put(EmployeeHandOverDone.class, e -> "What the employee was responsible for was handed over.")
                .put(EmployeeLeft.class, e -> "The employee left.")
                .put(EmployeeRoleGranted.class, e -> "The employee was granted the role " + e.role() + ".")
                .put(EmployeeRoleRevoked.class, e -> "The role " + e.role() + " was taken from the employee.")
                .put(ApiKeyCreated.class, e -> "API key " + quoted(e.name()) + " was given out.")
                .put(ApiKeyRevoked.class, e -> "The API key was revoked.")
                .put(EmployeeErased.class, e -> "The personal data of the employee were erased.")
                .put(TeamCreated.class, e -> "Team " + quoted(e.name()) + " was created.");
    }
}
