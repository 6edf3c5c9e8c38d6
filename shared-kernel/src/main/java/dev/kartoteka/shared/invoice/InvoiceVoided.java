package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** It is to be ignored; its number stays taken. Why is in the metadata. */
@Revision("1")
public record InvoiceVoided(String invoiceId, @DataSubject String clientId, String label) implements InvoiceEvent {}
