package dev.kartoteka.command.document;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.document.DocumentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the document is not valid any more; it stays in the register. */
@CommandPath(
        value = "documents/{id}/void",
        summary = "Say that a document is not valid any more",
        reasonRequired = true)
public record VoidDocument(@TargetAggregateIdentifier DocumentId id) implements DocumentCommand {}
