package dev.kartoteka.shared.arrival;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event an arrival can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ArrivalEvent extends DomainEvent
        permits EmailArrived, CallReported, ArrivalAssigned, ArrivalDismissed, ArrivalErased {

    String arrivalId();

    @Override
    default String recordId() {
        return arrivalId();
    }
}
