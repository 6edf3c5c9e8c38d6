package dev.kartoteka.platform.documents;

import dev.kartoteka.platform.privacy.RecordKeys;
import dev.kartoteka.platform.privacy.Remnants;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contents that nobody can open any more, since their keys are destroyed, are deleted as well. */
@Component
@Order(300)
class DocumentRemnants implements Remnants {

    private final DocumentStore store;
    private final RecordKeys keys;

    DocumentRemnants(DocumentStore store, RecordKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    @Override
    public String place() {
        return "documents";
    }

    @Override
    public void clear(String personId) {
        for (String recordId : keys.recordsAbout(personId)) {
            try {
                store.deleteAll(recordId);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
