package dev.kartoteka.shared.team;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a team can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface TeamEvent extends DomainEvent permits TeamCreated {

    String teamId();

    @Override
    default String recordId() {
        return teamId();
    }
}
