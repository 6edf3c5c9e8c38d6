package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stops working with the client; the record and its history stay. */
@CommandPath(value = "clients/{id}/archive", summary = "Archive a client", reasonRequired = true)
public record ArchiveClient(@TargetAggregateIdentifier ClientId id) implements ClientCommand {}
