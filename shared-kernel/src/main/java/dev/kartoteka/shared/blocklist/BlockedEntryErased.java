package dev.kartoteka.shared.blocklist;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** Somebody who had the value was erased, and so were the value and the reasons; it is blocked no more. */
@Revision("1")
public record BlockedEntryErased(@DataSubject String blockedEntryId, String erasedPersonId)
        implements BlockedEntryEvent, PersonalDataErased {}
