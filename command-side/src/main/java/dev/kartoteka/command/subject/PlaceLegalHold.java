package dev.kartoteka.command.subject;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.subject.SubjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Refuses erasure until the hold is released. */
@CommandPath(
        value = "subjects/{id}/hold",
        summary = "Keep the data of a person, whatever they ask for",
        reasonRequired = true)
public record PlaceLegalHold(@TargetAggregateIdentifier SubjectId id) implements SubjectCommand {}
