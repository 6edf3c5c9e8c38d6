package dev.kartoteka.shared.payment;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The personal data of the record are gone: the reference and reasons. The amount stays, as it must be kept. */
@Revision("1")
public record PaymentErased(String paymentId, @DataSubject String clientId, String erasedPersonId)
        implements PaymentEvent, PersonalDataErased {}
