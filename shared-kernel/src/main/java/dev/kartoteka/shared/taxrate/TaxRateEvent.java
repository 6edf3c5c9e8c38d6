package dev.kartoteka.shared.taxrate;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a tax rate can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface TaxRateEvent extends DomainEvent permits TaxRateCreated, TaxRateSet {

    String taxRateId();

    @Override
    default String recordId() {
        return taxRateId();
    }
}
