package dev.kartoteka.query.file;

import dev.kartoteka.shared.file.FileErased;
import dev.kartoteka.shared.file.FileRemoved;
import dev.kartoteka.shared.file.FileRevised;
import dev.kartoteka.shared.file.FileUploaded;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;

/** What is known of a file after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class FileFold {

    static final Fold<File> FOLD = Fold.of(File.class)
            .start(
                    FileUploaded.class,
                    (event, recorded) -> File.of(
                            event.fileId(),
                            event.clientId(),
                            new FileVersion(
                                    1,
                                    event.name(),
                                    event.mediaType(),
                                    event.contentId(),
                                    event.sha256(),
                                    event.size(),
                                    recorded.occurredAt(),
                                    recorded.metadata().get(MetadataKeys.ACTOR_ID))))
            .then(
                    FileRevised.class,
                    (file, event, recorded) -> file.and(new FileVersion(
                            event.versionNumber(),
                            event.name(),
                            event.mediaType(),
                            event.contentId(),
                            event.sha256(),
                            event.size(),
                            recorded.occurredAt(),
                            recorded.metadata().get(MetadataKeys.ACTOR_ID))))
            .then(
                    FileRemoved.class,
                    (file, event, recorded) -> file.removed(
                            recorded.occurredAt(), recorded.metadata().get(MetadataKeys.ACTOR_ID)))
            .ignores(FileErased.class) // the key is gone: the record is folded anew
            .build();

    private FileFold() {}
}
