package dev.kartoteka.command.task;

import dev.kartoteka.shared.task.TaskId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseTask(@TargetAggregateIdentifier TaskId id, String personId) {}
