package dev.kartoteka.command.promise;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.promise.PromiseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it was kept. */
@CommandPath(value = "promises/{id}/keep", summary = "Record that a promise was kept")
public record KeepPromise(@TargetAggregateIdentifier PromiseId id) implements PromiseCommand {}
