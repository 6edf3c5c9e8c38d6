package dev.kartoteka.query.export;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads all records that an export asks for by identifier, in portions, so that neither side holds them all. */
final class AllRecords {

    private static final int PORTION = 1000;

    private AllRecords() {}

    static <S> void forEach(RecordStore<S> store, ExportQuestion question, Consumer<RecordVersion<S>> consumer) {
        String id = store.model().fields().path("id");
        String last = null;
        List<RecordVersion<S>> portion;
        do {
            portion = portion(store, question, id, last);
            portion.forEach(consumer);
            last = portion.isEmpty() ? last : portion.get(portion.size() - 1).id();
        } while (portion.size() == PORTION);
    }

    private static <S> List<RecordVersion<S>> portion(
            RecordStore<S> store, ExportQuestion question, String id, @Nullable String last) {
        Bson beyond = last == null ? Filter.all() : Filters.gt(id, last);
        List<RecordVersion<S>> portion = new ArrayList<>();
        store.forEach(
                Filter.and(List.of(question.condition(), beyond)),
                Sorts.ascending(id),
                PORTION,
                question.asOf(),
                portion::add);
        return portion;
    }
}
