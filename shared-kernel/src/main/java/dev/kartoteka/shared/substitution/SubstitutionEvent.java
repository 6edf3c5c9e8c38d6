package dev.kartoteka.shared.substitution;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a substitution can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface SubstitutionEvent extends DomainEvent
        permits SubstitutionArranged, SubstitutionEnded, SubstitutionCancelled, SubstitutionErased {

    String substitutionId();

    @Override
    default String recordId() {
        return substitutionId();
    }
}
