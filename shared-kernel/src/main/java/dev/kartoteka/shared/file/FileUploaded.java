package dev.kartoteka.shared.file;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A file was uploaded to a client. Its content lies in the store of documents under {@code contentId}, sealed by the key of this
 * record; here is what it can be recognised by.
 *
 * @param name what people call it, without a path
 * @param mediaType one of those that are taken
 * @param sha256 of the content; personal, since a short content can be guessed by it
 * @param size of the content in bytes
 */
@Revision("1")
public record FileUploaded(
        String fileId,
        @DataSubject String clientId,
        @PersonalData @Nullable String name,
        String mediaType,
        String contentId,
        @PersonalData @Nullable String sha256,
        long size)
        implements FileEvent {}
