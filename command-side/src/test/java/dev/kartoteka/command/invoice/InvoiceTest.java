package dev.kartoteka.command.invoice;

import static dev.kartoteka.command.invoice.InvoiceFixtures.BIG;
import static dev.kartoteka.command.invoice.InvoiceFixtures.DUE;
import static dev.kartoteka.command.invoice.InvoiceFixtures.bigIssued;
import static dev.kartoteka.command.invoice.InvoiceFixtures.credited;
import static dev.kartoteka.command.invoice.InvoiceFixtures.invoiceFixture;
import static dev.kartoteka.command.invoice.InvoiceFixtures.paid;
import static dev.kartoteka.command.invoice.InvoiceFixtures.takenBack;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private static final NoteInvoiceFellDue NOTE = new NoteInvoiceFellDue(BIG);

    private final FixtureConfiguration<?> fixture = invoiceFixture();

    private ResultValidator<?> noteOn(LocalDate day, Object... events) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return fixture.givenCurrentTime(noon).andGiven(events).when(NOTE);
    }

    @Test
    void isVoided() {
        fixture.given(bigIssued())
                .when(new VoidInvoice(BIG))
                .expectEvents(new InvoiceVoided(BIG.value(), "client-acme", "INV-2026-000001"));
    }

    @Test
    void isVoidedWhenAllThatWasPaidIsTakenBack() {
        fixture.given(bigIssued(), paid("40.00"), takenBack("40.00"))
                .when(new VoidInvoice(BIG))
                .expectEvents(new InvoiceVoided(BIG.value(), "client-acme", "INV-2026-000001"));
    }

    @Test
    void isNotVoidedWhileAnythingStandsAgainstIt() {
        expectRefusal(fixture.given(bigIssued(), paid("40.00")).when(new VoidInvoice(BIG)), FailureCode.INVOICE_PAID);
        expectRefusal(
                invoiceFixture().given(bigIssued(), credited("40.00")).when(new VoidInvoice(BIG)),
                FailureCode.INVOICE_PAID);
    }

    @Test
    void fallsDueOnTheDayAfterTheLastDay() {
        noteOn(DUE.plusDays(1), bigIssued(), paid("40.00"))
                .expectEvents(new InvoiceFellDue(BIG.value(), "client-acme", DUE, new BigDecimal("60.00"), "EUR"));
    }

    @Test
    void doesNotFallDueOnTheLastDay() {
        expectNoChange(noteOn(DUE, bigIssued()), 0);
    }

    @Test
    void fallsDueOnce() {
        expectNoChange(
                noteOn(
                        DUE.plusDays(2),
                        bigIssued(),
                        new InvoiceFellDue(BIG.value(), "client-acme", DUE, new BigDecimal("100.00"), "EUR")),
                1);
    }

    @Test
    void doesNotFallDueWhenNothingIsOwed() {
        expectNoChange(noteOn(DUE.plusDays(1), bigIssued(), paid("70.00"), credited("30.00")), 2);
    }
}
