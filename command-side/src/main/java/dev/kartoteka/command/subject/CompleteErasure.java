package dev.kartoteka.command.subject;

import dev.kartoteka.shared.subject.SubjectId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Every step of an erasure is done. */
public record CompleteErasure(@TargetAggregateIdentifier SubjectId id, long recordCount, List<String> clearedPlaces) {}
