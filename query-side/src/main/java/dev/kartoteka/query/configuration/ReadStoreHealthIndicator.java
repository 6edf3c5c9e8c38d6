package dev.kartoteka.query.configuration;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Whether the read store answers; by ping, which every server of the protocol knows, and without its error text. */
@Component("readStore")
class ReadStoreHealthIndicator extends AbstractHealthIndicator {

    private final MongoTemplate mongo;

    ReadStoreHealthIndicator(MongoTemplate mongo) {
        super("The read store does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.executeCommand(new Document("ping", 1));
        health.up();
    }
}
