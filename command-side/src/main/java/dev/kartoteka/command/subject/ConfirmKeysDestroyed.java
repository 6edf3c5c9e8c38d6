package dev.kartoteka.command.subject;

import dev.kartoteka.shared.subject.SubjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The keys of the person's data are gone. */
public record ConfirmKeysDestroyed(
        @TargetAggregateIdentifier SubjectId id) {}
