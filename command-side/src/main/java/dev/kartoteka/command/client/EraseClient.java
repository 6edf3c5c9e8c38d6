package dev.kartoteka.command.client;

import dev.kartoteka.shared.client.ClientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseClient(@TargetAggregateIdentifier ClientId id, String personId) {}
