package dev.kartoteka.query.contact;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Contacts in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class ContactGraphQlController {

    private final RecordStore<Contact> contacts;

    ContactGraphQlController(RecordStore<Contact> contacts) {
        this.contacts = contacts;
    }

    @QueryMapping
    @Nullable
    Seen<Contact> contact(DataFetchingEnvironment environment) {
        return RecordQueries.one(contacts, environment);
    }

    @QueryMapping
    ListConnection<Seen<Contact>> contacts(DataFetchingEnvironment environment) {
        return RecordQueries.list(contacts, environment);
    }

    @SchemaMapping(typeName = "Contact")
    List<Seen<ContactLink>> links(Seen<Contact> contact) {
        return contact.value().links().stream().map(contact::part).toList();
    }
}
