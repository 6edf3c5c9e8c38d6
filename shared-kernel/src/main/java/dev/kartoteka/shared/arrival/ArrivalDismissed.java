package dev.kartoteka.shared.arrival;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** Nobody's business: the arrival is taken off the list of those that wait. The reason is in the metadata. */
@Revision("1")
public record ArrivalDismissed(@DataSubject String arrivalId) implements ArrivalEvent {}
