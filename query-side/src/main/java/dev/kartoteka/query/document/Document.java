package dev.kartoteka.query.document;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filled, numbered paper, as the register has it after an event.
 *
 * @param paperId the quote, contract, order or invoice that it is of
 * @param state CREATED or VOIDED
 * @param signature SHA-256 over the signer and the filled text
 * @param contentId under which the PDF is kept
 * @param sha256 of the PDF
 * @param size of the PDF in bytes
 */
public record Document(
        String id,
        String clientId,
        @Nullable String contactId,
        @Nullable String dealId,
        @Nullable String paperId,
        String templateId,
        int templateVersion,
        String kind,
        String language,
        String number,
        String state,
        String signerId,
        String signature,
        String contentId,
        String sha256,
        long size,
        Instant createdAt)
        implements NamesRecords<Document>, OfClients {

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    /** Not the client: who does not see it does not see this either. */
    @Override
    public List<String> namedRecords() {
        return Stream.of(contactId, dealId).filter(Objects::nonNull).toList();
    }

    @Override
    public Document namingOnly(Predicate<String> records) {
        return with(
                contactId != null && records.test(contactId) ? contactId : null,
                dealId != null && records.test(dealId) ? dealId : null,
                state);
    }

    Document voided() {
        return with(contactId, dealId, "VOIDED");
    }

    private Document with(@Nullable String shownContact, @Nullable String shownDeal, String newState) {
        return new Document(
                id,
                clientId,
                shownContact,
                shownDeal,
                paperId,
                templateId,
                templateVersion,
                kind,
                language,
                number,
                newState,
                signerId,
                signature,
                contentId,
                sha256,
                size,
                createdAt);
    }
}
