package dev.kartoteka.command.message;

import dev.kartoteka.shared.message.MessageId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseMessage(@TargetAggregateIdentifier MessageId id, String personId) {}
