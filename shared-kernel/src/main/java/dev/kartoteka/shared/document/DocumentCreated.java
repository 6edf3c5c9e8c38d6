package dev.kartoteka.shared.document;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A template was filled and signed. The paper itself lies in the store of documents under {@code contentId}, sealed by the key of
 * this record; here is what it can be recognised by.
 *
 * @param paperId the quote, contract, order or invoice that it is of
 * @param kind that of the template
 * @param number per kind and year, such as {@code LETTER-2026-00017}
 * @param signerId the employee whose signature block it bears; not a subject: papers outlive who signed them
 * @param signature SHA-256 over the signer and the filled text, as it stands on the paper
 * @param sha256 of the PDF
 * @param size of the PDF in bytes
 */
@Revision("1")
public record DocumentCreated(
        String documentId,
        @DataSubject String clientId,
        @DataSubject @Nullable String contactId,
        @Nullable String dealId,
        @Nullable String paperId,
        String templateId,
        int templateVersion,
        String kind,
        String language,
        String number,
        String signerId,
        String signature,
        String contentId,
        String sha256,
        long size)
        implements DocumentEvent {}
