package dev.kartoteka.command.file;

import dev.kartoteka.shared.file.FileId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseFile(@TargetAggregateIdentifier FileId id, String personId) {}
