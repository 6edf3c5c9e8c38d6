package dev.kartoteka.shared.document;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The document is not valid any more; it stays in the register. */
@Revision("1")
public record DocumentVoided(String documentId, @DataSubject String clientId) implements DocumentEvent {}
