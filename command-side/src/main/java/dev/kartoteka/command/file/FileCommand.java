package dev.kartoteka.command.file;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.shared.file.FileId;
import org.jspecify.annotations.Nullable;

/** What may be done with a file: each comes with a content, which is taken in before it is sent. */
interface FileCommand extends Command {
    @Override
    FileId id();

    FileType type();

    /** By what the content can be recognised; null until it is taken in. */
    Documents.@Nullable Kept content();
}
