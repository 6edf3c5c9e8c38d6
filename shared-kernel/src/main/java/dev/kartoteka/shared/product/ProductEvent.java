package dev.kartoteka.shared.product;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a product can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ProductEvent extends DomainEvent permits ProductAdded, ProductRepriced, ProductRetired {

    String productId();

    @Override
    default String recordId() {
        return productId();
    }
}
