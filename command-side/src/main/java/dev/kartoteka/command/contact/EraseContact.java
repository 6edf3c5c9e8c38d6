package dev.kartoteka.command.contact;

import dev.kartoteka.shared.contact.ContactId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseContact(@TargetAggregateIdentifier ContactId id, String personId) {}
