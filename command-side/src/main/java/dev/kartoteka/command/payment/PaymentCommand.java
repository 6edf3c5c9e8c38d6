package dev.kartoteka.command.payment;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.payment.PaymentId;

/** What may be done with a payment. */
interface PaymentCommand extends Command {
    @Override
    PaymentId id();
}
