package dev.kartoteka.command.subject;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.subject.SubjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The person withdrew what they had agreed to. */
@CommandPath(value = "subjects/{id}/withdraw-consent", summary = "Record that a person agrees no more")
public record WithdrawConsent(@TargetAggregateIdentifier SubjectId id, String purpose) implements SubjectCommand {

    public WithdrawConsent {
        purpose = Purpose.of(purpose);
    }
}
