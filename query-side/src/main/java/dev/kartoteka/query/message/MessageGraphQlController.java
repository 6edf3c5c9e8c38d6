package dev.kartoteka.query.message;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Messages in GraphQL. */
@Controller
class MessageGraphQlController {

    private final RecordStore<Message> messages;

    MessageGraphQlController(RecordStore<Message> messages) {
        this.messages = messages;
    }

    @QueryMapping
    @Nullable
    Seen<Message> message(DataFetchingEnvironment environment) {
        return RecordQueries.one(messages, environment);
    }

    @QueryMapping
    ListConnection<Seen<Message>> messages(DataFetchingEnvironment environment) {
        return RecordQueries.list(messages, environment);
    }
}
