package dev.kartoteka.command.pricelist;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pricelist.PriceListId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Prices nothing by the list any more; what was priced by it keeps its prices. */
@CommandPath(value = "price-lists/{id}/retire", summary = "Retire a price list")
public record RetirePriceList(@TargetAggregateIdentifier PriceListId id) implements PriceListCommand {}
