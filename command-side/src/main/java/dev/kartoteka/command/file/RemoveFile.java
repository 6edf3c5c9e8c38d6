package dev.kartoteka.command.file;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.file.FileId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Erases all contents that the file ever had; that there was one, who removed it and why, stays. */
@CommandPath(value = "files/{id}/remove", summary = "Remove a file with all its contents", reasonRequired = true)
public record RemoveFile(@TargetAggregateIdentifier FileId id) implements Command {}
