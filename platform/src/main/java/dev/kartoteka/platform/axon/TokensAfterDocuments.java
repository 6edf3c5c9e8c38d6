package dev.kartoteka.platform.axon;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Stores a batch's token when its documents are stored. Axon stores it as the first thing that is prepared for commit, before
 * what projections write there, and leaves it to a transaction to bind the two. Here is no transaction: a process killed
 * between them, or a write that fails, would leave a token that says "done" of a batch which nobody will ever handle.
 */
public final class TokensAfterDocuments extends MongoTokenStore {

    public TokensAfterDocuments(Builder builder) {
        super(builder);
    }

    /** Two processes that begin at the same moment on an empty store both make it, and one of them is refused. */
    @Override
    public Optional<String> retrieveStorageIdentifier() {
        try {
            return super.retrieveStorageIdentifier();
        } catch (UnableToRetrieveIdentifierException made) {
            return super.retrieveStorageIdentifier();
        }
    }

    @Override
    public void storeToken(TrackingToken token, String processorName, int segment) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
            if (batch.phase().isBefore(UnitOfWork.Phase.COMMIT)) {
                // begins when all that was prepared is done; what fails there rolls back as well
                batch.onCommit(work -> super.storeToken(token, processorName, segment));
                return;
            }
        }
        super.storeToken(token, processorName, segment);
    }
}
