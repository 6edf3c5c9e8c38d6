package dev.kartoteka.query.record;

import dev.kartoteka.query.approval.Approval;
import dev.kartoteka.query.approvalrule.ApprovalRule;
import dev.kartoteka.query.arrival.Arrival;
import dev.kartoteka.query.contract.Contract;
import dev.kartoteka.query.discountlimit.DiscountLimit;
import dev.kartoteka.query.document.Document;
import dev.kartoteka.query.file.File;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.invoice.InvoiceSeries;
import dev.kartoteka.query.message.Message;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.pricelist.PriceList;
import dev.kartoteka.query.product.Product;
import dev.kartoteka.query.quote.Quote;
import dev.kartoteka.query.taxrate.TaxRate;
import dev.kartoteka.query.template.DocumentTemplate;
import java.io.IOException;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The laws, tried on what is sold and on the papers of a sale. */
@SuppressWarnings({"NullAway.Init", "ClassCanBeStatic"}) // set before the first property; groups must be inner classes
class ReadModelLawsOfPapersIT {

    private static LawsStore store;

    @BeforeContainer
    static void start() throws IOException {
        store = new LawsStore();
    }

    @AfterContainer
    static void stop() throws IOException {
        store.close();
    }

    @Group
    class Contracts extends ReadModelLaws<Contract> {
        Contracts() {
            super(
                    store,
                    Contract.class,
                    () -> OrderStories::contract,
                    new Question<>(
                            "status", "SIGNED", contract -> contract.status().equals("SIGNED")));
        }
    }

    @Group
    class Orders extends ReadModelLaws<Order> {
        Orders() {
            super(
                    store,
                    Order.class,
                    () -> OrderStories::order,
                    new Question<>(
                            "status", "DELIVERED", order -> order.status().equals("DELIVERED")));
        }
    }

    @Group
    class Invoices extends ReadModelLaws<Invoice> {
        Invoices() {
            super(store, Invoice.class, () -> StoriesOfMoney::invoice, StoriesOfMoney.PAID);
        }
    }

    @Group
    class InvoiceNumbers extends ReadModelLaws<InvoiceSeries> {
        InvoiceNumbers() {
            super(store, InvoiceSeries.class, () -> StoriesOfMoney::series, StoriesOfMoney.THIRD);
        }
    }

    @Group
    class Payments extends ReadModelLaws<Payment> {
        Payments() {
            super(store, Payment.class, () -> StoriesOfMoney::payment, StoriesOfMoney.ON_ACCOUNT);
        }
    }

    @Group
    class Products extends ReadModelLaws<Product> {
        Products() {
            super(store, Product.class, () -> Stories::product, new Question<>("retired", "true", Product::retired));
        }
    }

    @Group
    class DocumentTemplates extends ReadModelLaws<DocumentTemplate> {
        DocumentTemplates() {
            super(
                    store,
                    DocumentTemplate.class,
                    () -> DocumentStories::template,
                    new Question<>("retired", "true", DocumentTemplate::retired));
        }
    }

    @Group
    class Documents extends ReadModelLaws<Document> {
        Documents() {
            super(
                    store,
                    Document.class,
                    () -> DocumentStories::document,
                    new Question<>(
                            "state", "VOIDED", document -> document.state().equals("VOIDED")));
        }
    }

    @Group
    class Files extends ReadModelLaws<File> {
        Files() {
            super(
                    store,
                    File.class,
                    () -> DocumentStories::file,
                    new Question<>(
                            "mediaType", "image/png", file -> file.mediaType().equals("image/png")));
        }
    }

    @Group
    class Messages extends ReadModelLaws<Message> {
        Messages() {
            super(
                    store,
                    Message.class,
                    () -> MessageStories::message,
                    new Question<>("state", "SENT", message -> message.state().equals("SENT")));
        }
    }

    @Group
    class Arrivals extends ReadModelLaws<Arrival> {
        Arrivals() {
            super(
                    store,
                    Arrival.class,
                    () -> ArrivalStories::arrival,
                    new Question<>(
                            "status", "WAITING", arrival -> arrival.status().equals("WAITING")));
        }
    }

    @Group
    class PriceLists extends ReadModelLaws<PriceList> {
        PriceLists() {
            super(store, PriceList.class, () -> QuoteStories::priceList, QuoteStories.PRICE_LIST);
        }
    }

    @Group
    class TaxRates extends ReadModelLaws<TaxRate> {
        TaxRates() {
            super(store, TaxRate.class, () -> QuoteStories::taxRate, QuoteStories.TAX_RATE);
        }
    }

    @Group
    class DiscountLimits extends ReadModelLaws<DiscountLimit> {
        DiscountLimits() {
            super(store, DiscountLimit.class, () -> QuoteStories::discountLimit, QuoteStories.DISCOUNT_LIMIT);
        }
    }

    @Group
    class ApprovalRules extends ReadModelLaws<ApprovalRule> {
        ApprovalRules() {
            super(store, ApprovalRule.class, () -> QuoteStories::approvalRule, QuoteStories.APPROVAL_RULE);
        }
    }

    @Group
    class Approvals extends ReadModelLaws<Approval> {
        Approvals() {
            super(store, Approval.class, () -> QuoteStories::approval, QuoteStories.APPROVAL);
        }
    }

    @Group
    class Quotes extends ReadModelLaws<Quote> {
        Quotes() {
            super(store, Quote.class, () -> QuoteStories::quote, QuoteStories.QUOTE);
        }
    }
}
