package dev.kartoteka.shared.digest;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a digest can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface DigestEvent extends DomainEvent permits DigestSet, DigestBegun, DigestFailed, DigestEnded {

    String digestId();

    @Override
    default String recordId() {
        return digestId();
    }
}
