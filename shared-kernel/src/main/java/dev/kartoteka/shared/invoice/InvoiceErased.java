package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The personal data of the record are gone: reasons that were given. What was owed and paid stays, as it must be kept. */
@Revision("1")
public record InvoiceErased(String invoiceId, @DataSubject String clientId, String erasedPersonId)
        implements InvoiceEvent, PersonalDataErased {}
