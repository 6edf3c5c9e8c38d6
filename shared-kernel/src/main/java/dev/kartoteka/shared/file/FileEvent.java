package dev.kartoteka.shared.file;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/** Every event a file can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface FileEvent extends DomainEvent permits FileUploaded, FileRevised, FileRemoved, FileErased {

    String fileId();

    String clientId();

    @Override
    default String recordId() {
        return fileId();
    }

    @Override
    default List<String> aboutClients() {
        return List.of(clientId());
    }
}
