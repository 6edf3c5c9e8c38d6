package dev.kartoteka.query.record;

import dev.kartoteka.query.contract.Contract;
import dev.kartoteka.query.document.Document;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.invoice.InvoiceSeries;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.payment.Payment;
import dev.kartoteka.query.product.Product;
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
}
