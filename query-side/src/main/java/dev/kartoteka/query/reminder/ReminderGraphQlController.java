package dev.kartoteka.query.reminder;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reminders in GraphQL. */
@Controller
class ReminderGraphQlController {

    private final RecordStore<Reminder> reminders;

    ReminderGraphQlController(RecordStore<Reminder> reminders) {
        this.reminders = reminders;
    }

    @QueryMapping
    @Nullable
    Seen<Reminder> reminder(DataFetchingEnvironment environment) {
        return RecordQueries.one(reminders, environment);
    }

    @QueryMapping
    ListConnection<Seen<Reminder>> reminders(DataFetchingEnvironment environment) {
        return RecordQueries.list(reminders, environment);
    }
}
