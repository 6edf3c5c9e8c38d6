package dev.kartoteka.shared.arrival;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** What the arrival said, and of whom it was, were erased; that there was one stays. */
@Revision("1")
public record ArrivalErased(@DataSubject String arrivalId, String erasedPersonId)
        implements ArrivalEvent, PersonalDataErased {}
