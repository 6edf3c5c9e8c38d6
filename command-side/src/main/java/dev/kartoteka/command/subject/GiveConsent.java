package dev.kartoteka.command.subject;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.subject.SubjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The person agreed to a purpose: up to 100 capital letters, digits and underscores. */
@CommandPath(value = "subjects/{id}/give-consent", summary = "Record that a person agrees to a use of their data")
public record GiveConsent(@TargetAggregateIdentifier SubjectId id, String purpose) implements SubjectCommand {

    public GiveConsent {
        purpose = Purpose.of(purpose);
    }
}
