package dev.kartoteka.command.fileremoval;

import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.shared.file.FileRemoved;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Erases the contents of files that were removed, behind the event: a crash between the two is made good when the event comes
 * again, and a store that is away is waited for.
 */
@Component
@ProcessingGroup(RemovedContents.GROUP) // never renamed: it is the key of the token
class RemovedContents implements Policy {

    static final String GROUP = "policy-removed-files";

    private final Documents documents;

    RemovedContents(Documents documents) {
        this.documents = documents;
    }

    @EventHandler
    void on(FileRemoved event) {
        documents.eraseAll(event.fileId());
    }
}
