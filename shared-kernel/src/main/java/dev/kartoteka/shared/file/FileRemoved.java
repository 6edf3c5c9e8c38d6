package dev.kartoteka.shared.file;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The file is not wanted any more, for the reason in the metadata: its contents are erased; that there was one stays. */
@Revision("1")
public record FileRemoved(String fileId, @DataSubject String clientId) implements FileEvent {}
