package dev.kartoteka.command.promise;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.promise.PromiseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it was not kept, and why. */
@CommandPath(value = "promises/{id}/break", summary = "Record that a promise was broken", reasonRequired = true)
public record BreakPromise(@TargetAggregateIdentifier PromiseId id) implements PromiseCommand {}
