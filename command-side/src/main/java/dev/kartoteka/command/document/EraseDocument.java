package dev.kartoteka.command.document;

import dev.kartoteka.shared.document.DocumentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseDocument(@TargetAggregateIdentifier DocumentId id, String personId) {}
