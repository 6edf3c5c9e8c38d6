package dev.kartoteka.command.document;

import dev.kartoteka.command.rendering.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about, as it is known when the document is made.
 *
 * @param contact null when none was named
 * @param deal null when none was named, and the paper is of none
 * @param paper null when none was named
 */
record Facts(
        String clientId,
        ClientFacts client,
        @Nullable String contactId,
        @Nullable ContactFacts contact,
        @Nullable String dealId,
        @Nullable DealFacts deal,
        @Nullable PaperFacts paper) {

    Values in(Written written) {
        Values values = new Values();
        client.addTo(values);
        if (contact != null) {
            contact.addTo(values, clientId);
        }
        if (deal != null) {
            deal.addTo(values, written);
        }
        if (paper != null) {
            paper.addTo(values, written);
        }
        return values;
    }
}
