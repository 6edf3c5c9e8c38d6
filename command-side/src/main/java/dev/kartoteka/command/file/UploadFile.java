package dev.kartoteka.command.file;

import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.file.FileId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Keeps a file of a client. */
public record UploadFile(
        @TargetAggregateIdentifier FileId id,
        ClientId clientId,
        String name,
        FileType type,
        Documents.@Nullable Kept content)
        implements FileCommand {

    public UploadFile {
        name = FileName.of(name);
    }
}
