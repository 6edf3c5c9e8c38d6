package dev.kartoteka.shared.file;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Another content took the place of the one before, which is kept.
 *
 * @param versionNumber of the content, the first is 1
 * @param sha256 of the content; personal, since a short content can be guessed by it
 * @param size of the content in bytes
 */
@Revision("1")
public record FileRevised(
        String fileId,
        @DataSubject String clientId,
        int versionNumber,
        @PersonalData @Nullable String previousName,
        @PersonalData @Nullable String name,
        String previousMediaType,
        String mediaType,
        String contentId,
        @PersonalData @Nullable String previousSha256,
        @PersonalData @Nullable String sha256,
        long previousSize,
        long size)
        implements FileEvent {}
