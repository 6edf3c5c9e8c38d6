package dev.kartoteka.shared.interaction;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event an interaction can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface InteractionEvent extends DomainEvent
        permits InteractionLogged, InteractionCorrected, InteractionRetracted, InteractionErased {

    String interactionId();

    @Override
    default String recordId() {
        return interactionId();
    }
}
