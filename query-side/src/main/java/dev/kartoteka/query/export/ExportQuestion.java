package dev.kartoteka.query.export;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What an export is asked: the filters of the list, and as of when. It has all rows, by identifier, so there are no pages.
 *
 * @param asOf null for now
 */
record ExportQuestion(Bson condition, @Nullable AsOf asOf) {

    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "sort", "total");

    static ExportQuestion of(RecordStore<?> store, Map<String, String[]> parameters) {
        if (parameters.keySet().stream().anyMatch(OF_PAGES::contains)) {
            throw new Refusal(
                    FailureCode.INVALID_PARAMETER,
                    "An export has all rows by identifier; there are filter[field][op], asOf, basis");
        }
        ListQuery query = store.asked(ListParameters.parse(store.model().fields(), parameters));
        return new ExportQuestion(query.condition(), query.asOf());
    }
}
