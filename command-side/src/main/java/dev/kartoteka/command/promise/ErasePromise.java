package dev.kartoteka.command.promise;

import dev.kartoteka.shared.promise.PromiseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record ErasePromise(@TargetAggregateIdentifier PromiseId id, String personId) {}
