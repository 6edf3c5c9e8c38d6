package dev.kartoteka.command.subject;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.subject.SubjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a legal hold. */
@CommandPath(
        value = "subjects/{id}/release-hold",
        summary = "Let the data of a person be erased again",
        reasonRequired = true)
public record ReleaseLegalHold(@TargetAggregateIdentifier SubjectId id) implements SubjectCommand {}
