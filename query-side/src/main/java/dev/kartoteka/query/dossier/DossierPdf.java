package dev.kartoteka.query.dossier;

import dev.kartoteka.query.client.Client;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dossier on paper. */
final class DossierPdf {

    private DossierPdf() {}

    static void write(Dossier dossier, OutputStream stream) throws IOException {
        Client client = dossier.record().state();
        try (PdfText text = new PdfText("Dossier of " + client.name())) {
            text.title("Dossier of " + client.name());
            text.line("Record " + client.id() + ", version " + dossier.record().version());
            text.line(
                    dossier.asOf() == null
                            ? "As it is now"
                            : "As of " + dossier.asOf() + (isRecorded(dossier) ? ", by what was known then" : ""));
            record(text, client);
            events(text, dossier);
            proof(text, dossier);
            text.save(stream);
        }
    }

    private static boolean isRecorded(Dossier dossier) {
        return dossier.basis() == dev.kartoteka.query.asof.AsOf.Basis.RECORDED;
    }

    private static void record(PdfText text, Client client) throws IOException {
        text.heading("The record");
        field(text, "Kind", client.kind());
        field(text, "Name", client.name());
        field(text, "E-mail", client.email());
        field(text, "Phone", client.phone());
        field(text, "Website", client.website());
        field(text, "Tax number", client.taxId());
        if (client.address() != null) {
            field(text, "Street", client.address().street());
            field(text, "City", client.address().city());
            field(text, "Region", client.address().region());
            field(text, "Postal code", client.address().postalCode());
            field(text, "Country", client.address().country());
        }
        field(text, "Source", client.source());
        field(text, "Tags", client.tags().isEmpty() ? null : String.join(", ", client.tags()));
        field(text, "Owner", client.ownerId() == null ? "none, it is in the pool" : client.ownerId());
        field(text, "Archived", client.archived() ? "yes" : "no");
        field(text, "Registered", client.registeredAt());
    }

    private static void events(PdfText text, Dossier dossier) throws IOException {
        text.heading(dossier.events().size() + " events");
        for (Dossier.Entry entry : dossier.events()) {
            text.gap();
            text.line("No. " + entry.position() + "  " + entry.type() + ", " + entry.occurredAt());
            field(text, "Recorded", entry.recordedAt());
            field(text, "By", by(entry));
            field(text, "Reason", entry.reason());
            for (Map.Entry<String, Object> content : entry.content().entrySet()) {
                field(text, content.getKey(), content.getValue());
            }
            if (!entry.proven()) {
                text.line("    NOT PROVEN: the stored event is not the one that was recorded here");
            }
        }
    }

    private static @Nullable String by(Dossier.Entry entry) {
        return entry.actor() == null || entry.channel() == null
                ? entry.actor()
                : entry.actor() + " (" + entry.channel() + ")";
    }

    private static void proof(PdfText text, Dossier dossier) throws IOException {
        long proven = dossier.events().stream().filter(Dossier.Entry::proven).count();
        text.heading("Proof");
        text.line(proven + " of " + dossier.events().size() + " events are proven to be in the history of this head.");
        field(text, "Events in the history", dossier.head().size());
        field(text, "Root hash", dossier.head().rootHash());
        field(text, "Signed", dossier.head().signedAt());
        field(text, "Key", dossier.head().keyId());
        field(text, "Signature", dossier.head().signature());
        text.line("Paper proves nothing by itself: the same dossier as application/x-ndjson can be checked with"
                + " verify.sh and the public key.");
        field(text, "Made", Instant.now());
    }

    private static void field(PdfText text, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            text.line("    " + name + ": " + value);
        }
    }
}
