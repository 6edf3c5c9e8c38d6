package dev.kartoteka.command.document;

import dev.kartoteka.command.rendering.Filling;
import dev.kartoteka.command.rendering.PdfRenderer;
import dev.kartoteka.command.rendering.Values;
import dev.kartoteka.command.template.DocumentKind;
import dev.kartoteka.command.template.DocumentTemplates;
import dev.kartoteka.command.templatechoice.TemplateChoice;
import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.hash.Sha256;
import dev.kartoteka.shared.template.DocumentTemplateId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a document: what it is about, filled in, signed, numbered, laid out and kept. */
@Component
class Papers {

    /** While it is not known yet; as long as the real one, so that it fits where that will. */
    private static final String UNKNOWN = "0".repeat(64);

    private final DocumentTemplates templates;
    private final TemplateChoice choice;
    private final FactsReader facts;
    private final Signers signers;
    private final Documents documents;

    Papers(
            DocumentTemplates templates,
            TemplateChoice choice,
            FactsReader facts,
            Signers signers,
            Documents documents) {
        this.templates = templates;
        this.choice = choice;
        this.facts = facts;
        this.signers = signers;
        this.documents = documents;
    }

    /** @param actorId who acts, and signs when nobody else does */
    DocumentCreated make(CreateDocument command, String actorId, Instant moment) {
        Facts about = facts.of(command);
        DocumentTemplateId templateId = templateId(command, about.client());
        DocumentTemplates.Text template = templates.inUse(templateId);
        Locale language = Locale.forLanguageTag(template.language());
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        Signers.Signer signer = signers.of(command.signerId(), about.client().ownerId(), actorId);
        Written written = new Written(language);
        Values values = about.in(written)
                .with("signature.name", signer.name())
                .with("signature.email", signer.email())
                .with("document.date", written.day(day));
        // filled in once before a number is taken, so that a document that cannot be made takes none
        filled(template, values, UNKNOWN, UNKNOWN);
        String number = number(template.kind(), day);
        String signed = signer.id() + "\n" + filled(template, values, number, UNKNOWN);
        String signature = Sha256.hex(signed.getBytes(StandardCharsets.UTF_8));
        byte[] pdf = PdfRenderer.render(filled(template, values, number, signature), language);
        Documents.Kept kept = documents.keep(command.id().value(), persons(about), new ByteArrayInputStream(pdf));
        return new DocumentCreated(
                command.id().value(),
                about.clientId(),
                about.contactId(),
                about.dealId(),
                command.paperId(),
                templateId.value(),
                template.templateVersion(),
                template.kind(),
                template.language(),
                number,
                signer.id(),
                signature,
                kept.contentId(),
                kept.sha256(),
                kept.size());
    }

    private DocumentTemplateId templateId(CreateDocument command, ClientFacts client) {
        DocumentKind kind = command.kind();
        if (kind == null) {
            return Objects.requireNonNull(command.templateId());
        }
        return choice.choose(
                kind,
                command.language() == null
                        ? client.language()
                        : command.language().value());
    }

    private static String filled(DocumentTemplates.Text template, Values values, String number, String signature) {
        return Filling.fill(
                template.body(), values.with("document.number", number).with("signature.hash", signature));
    }

    private String number(String kind, LocalDate day) {
        String series = kind + "-" + day.getYear();
        return "%s-%05d".formatted(series, documents.next(series));
    }

    private static Set<String> persons(Facts about) {
        return Stream.of(about.clientId(), about.contactId())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
