package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.money;
import static dev.kartoteka.query.timeline.Phrases.optional;
import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractErased;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderErased;
import dev.kartoteka.shared.order.OrderGoodsReturned;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderMadeReady;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.order.OrderWorkBegun;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;

/** Contracts and orders in words. */
final class SentencesOfOrders {

    private SentencesOfOrders() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(ContractDrafted.class, e -> "Contract " + quoted(e.title()) + " was drafted.")
                .put(ContractTermsChanged.class, e -> "The terms of contract " + quoted(e.title()) + " were changed.")
                .put(
                        ContractSigned.class,
                        e -> "The contract was signed on " + e.signedOn() + optional(", until ", e.endDate()) + ".")
                .put(
                        ContractRenewed.class,
                        e -> "The contract goes on until " + e.endDate()
                                + optional(", before that until ", e.previousEndDate()) + ".")
                .put(ContractTerminated.class, e -> "The contract was terminated.")
                .put(ContractExpired.class, e -> "The contract expired; its last day was " + e.endDate() + ".")
                .put(ContractErased.class, e -> "The texts of the contract were erased.");
        sentences
                .put(
                        OrderPlaced.class,
                        e -> "An order over " + money(e.amount(), e.currency()) + " was placed: "
                                + Phrases.list(e.lines().stream()
                                        .limit(3)
                                        .map(LineItem::description)
                                        .toList())
                                + (e.lines().size() > 3 ? " and more" : "") + ".")
                .put(
                        OrderLinesChanged.class,
                        e -> "The order comes to " + money(e.amount(), e.currency()) + ", before that "
                                + money(e.previousAmount(), e.previousCurrency()) + ".")
                .put(OrderWorkBegun.class, e -> "Work on the order began.")
                .put(OrderMadeReady.class, e -> "The order is ready.")
                .put(OrderDelivered.class, e -> "The order was delivered.")
                .put(OrderCancelled.class, e -> "The order was cancelled.")
                .put(OrderGoodsReturned.class, e -> "Goods for " + credit(e) + " came back.")
                .put(OrderErased.class, e -> "What was told of the order was erased.");
    }

    private static String credit(OrderGoodsReturned event) {
        BigDecimal credit = event.previousAmount().subtract(event.amount());
        return money(credit, event.currency());
    }
}
