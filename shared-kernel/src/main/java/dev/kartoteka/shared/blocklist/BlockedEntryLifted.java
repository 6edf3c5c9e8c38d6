package dev.kartoteka.shared.blocklist;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The value is blocked no more, for the reason in the metadata. */
@Revision("1")
public record BlockedEntryLifted(@DataSubject String blockedEntryId) implements BlockedEntryEvent {}
