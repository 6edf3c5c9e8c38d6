package dev.kartoteka.query.contactreport;

import dev.kartoteka.query.report.ReportQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Whose clients a report is about; what is null does not narrow, what is unknown selects nothing.
 *
 * @param ownerId who is responsible at the moment the report is as of
 * @param teamId the owner's team at that moment, or one above it
 */
record ClientSelection(@Nullable String ownerId, @Nullable String teamId) {

    static ClientSelection of(ReportQuestion question) {
        return new ClientSelection(question.text("ownerId"), question.text("teamId"));
    }
}
