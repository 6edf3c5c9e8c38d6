package dev.kartoteka.command.file;

import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.shared.file.FileId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts another content in the place of the one before, which is kept.
 *
 * @param name null for the name that it has
 */
public record ReviseFile(
        @TargetAggregateIdentifier FileId id, @Nullable String name, FileType type, Documents.@Nullable Kept content)
        implements FileCommand {

    public ReviseFile {
        name = name == null ? null : FileName.of(name);
    }
}
