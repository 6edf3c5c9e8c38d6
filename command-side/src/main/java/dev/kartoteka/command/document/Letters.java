package dev.kartoteka.command.document;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rendering.Filling;
import dev.kartoteka.command.rendering.Values;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.template.DocumentTemplates;
import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentEvent;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.template.DocumentTemplateId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What messages need of documents: templates filled for them, whom they reach where, and the papers that go with them. */
@Component
public class Letters {

    private static final Fold<Paper> PAPER = Fold.of(Paper.class)
            .start(
                    DocumentCreated.class,
                    event -> new Paper(event.clientId(), event.paperId(), event.contentId(), event.number(), false))
            .then(
                    DocumentVoided.class,
                    (paper, event) ->
                            new Paper(paper.clientId(), paper.paperId(), paper.contentId(), paper.number(), true))
            .ignoresOthersOf(DocumentEvent.class)
            .build();

    private final DocumentTemplates templates;
    private final FactsReader facts;
    private final Signers signers;
    private final Records records;
    private final Documents documents;

    Letters(DocumentTemplates templates, FactsReader facts, Signers signers, Records records, Documents documents) {
        this.templates = templates;
        this.facts = facts;
        this.signers = signers;
        this.records = records;
        this.documents = documents;
    }

    /** Refuses a document that is not there, not this client's, or not valid any more. */
    public void requireOfClient(DocumentId documentId, ClientId clientId) {
        Paper paper = paper(documentId);
        if (!paper.clientId().equals(clientId.value())) {
            throw new DomainRuleViolated(FailureCode.OF_ANOTHER_CLIENT, documentId + " is another client's");
        }
        if (paper.voided()) {
            throw new DomainRuleViolated(FailureCode.DOCUMENT_VOIDED, documentId + " is voided");
        }
    }

    /** Where the contact is reached, or the client where there is none; refuses a contact that does not act for the client. */
    public Addressee addressee(ClientId clientId, @Nullable ContactId contactId) {
        Facts about = facts.of(command(new About(null, clientId, contactId, null, null)));
        if (about.contact() != null) {
            return new Addressee(about.contact().email(), about.contact().phone());
        }
        return new Addressee(
                about.client().details().email(), about.client().details().phone());
    }

    /**
     * Fills a template of a kind.
     *
     * @param actorId who signs where the client has no owner
     * @throws DomainRuleViolated VALUE_MISSING with each value that it asks for in vain
     */
    public Filled fill(About about, String kind, String actorId, Instant moment) {
        DocumentTemplateId templateId = Objects.requireNonNull(about.templateId());
        DocumentTemplates.Text template = templates.inUse(templateId);
        if (!template.kind().equals(kind)) {
            throw new DomainRuleViolated(
                    FailureCode.TEMPLATE_UNKNOWN, templateId + " is for " + template.kind() + ", not for " + kind);
        }
        Facts known = facts.of(command(about));
        Written written = new Written(Locale.forLanguageTag(template.language()));
        Signers.Signer signer = signers.find(null, known.client().ownerId(), actorId);
        Values values = known.in(written)
                .with("signature.name", signer == null ? null : signer.name())
                .with("signature.email", signer == null ? null : signer.email())
                .with("document.date", written.day(moment.atZone(ZoneOffset.UTC).toLocalDate()));
        if (about.documentId() != null) {
            values.with("document.number", paper(about.documentId()).number());
        }
        return new Filled(Filling.fill(template.body(), values), template.templateVersion());
    }

    /** The paper itself, as a file. */
    public Enclosure enclosure(DocumentId documentId) {
        Paper paper = paper(documentId);
        try (InputStream content = documents.open(documentId.value(), paper.contentId())) {
            return new Enclosure(paper.number() + ".pdf", content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper paper(DocumentId documentId) {
        Paper paper = records.current(documentId.value(), PAPER);
        if (paper == null) {
            throw new DomainRuleViolated(FailureCode.DOCUMENT_UNKNOWN, "There is no " + documentId);
        }
        return paper;
    }

    /** The question that documents ask of the records, asked for a message. */
    private CreateDocument command(About about) {
        String paper =
                about.documentId() == null ? null : paper(about.documentId()).paperId();
        String kind = paper == null ? "" : paper.substring(0, paper.indexOf('-') + 1);
        return new CreateDocument(
                DocumentId.random(),
                about.templateId() == null ? DocumentTemplateId.random() : about.templateId(),
                null,
                null,
                about.clientId(),
                about.contactId(),
                about.dealId(),
                paper != null && kind.equals(QuoteId.PREFIX) ? new QuoteId(paper) : null,
                paper != null && kind.equals(ContractId.PREFIX) ? new ContractId(paper) : null,
                paper != null && kind.equals(OrderId.PREFIX) ? new OrderId(paper) : null,
                paper != null && kind.equals(InvoiceId.PREFIX) ? new InvoiceId(paper) : null,
                null);
    }

    /**
     * What a message is about.
     *
     * @param documentId of the paper that goes with it, whose values a template may have
     */
    public record About(
            @Nullable DocumentTemplateId templateId,
            ClientId clientId,
            @Nullable ContactId contactId,
            @Nullable DealId dealId,
            @Nullable DocumentId documentId) {}

    /** @param phone in E.164 */
    public record Addressee(
            @Nullable String email, @Nullable String phone) {}

    /** A filled template. */
    public record Filled(String html, int templateVersion) {}

    /** A file that goes with a message. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Enclosure(String name, byte[] content) {}

    private record Paper(String clientId, @Nullable String paperId, String contentId, String number, boolean voided) {}
}
