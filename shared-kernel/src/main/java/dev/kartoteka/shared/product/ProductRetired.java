package dev.kartoteka.shared.product;

import org.axonframework.serialization.Revision;

/** The product is sold no more. */
@Revision("1")
public record ProductRetired(String productId) implements ProductEvent {}
