package dev.kartoteka.shared.pricelist;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A list of prices was begun. Null days leave that end open; both days are within. */
@Revision("1")
public record PriceListCreated(
        String priceListId,
        String name,
        String currency,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) implements PriceListEvent {}
