package dev.kartoteka.shared.subject;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.value.Identifiers;
import java.util.List;

/**
 * Identifies a person as the subject of their data: by the identifier of their record. The event stream has a name of its own,
 * since the record has the other one.
 *
 * @param value the identifier of a client, a contact, a lead or an employee, or of an arrival of somebody unknown
 */
public record SubjectId(@JsonValue String value) {

    public static final String PREFIX = "subject-";

    private static final List<String> PERSONS =
            List.of(ClientId.PREFIX, ContactId.PREFIX, LeadId.PREFIX, EmployeeId.PREFIX, ArrivalId.PREFIX);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubjectId {
        if (value.startsWith(PREFIX)) {
            value = value.substring(PREFIX.length()); // as the stream is called, and so the read model
        }
        String person = value;
        String prefix = PERSONS.stream()
                .filter(person::startsWith)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        FailureCode.INVALID_IDENTIFIER,
                        "Not the identifier of a client, a contact, a lead, an employee or an arrival"));
        Identifiers.require(prefix, value);
    }

    /** The name of the stream of a person. */
    public static String of(String personId) {
        return PREFIX + personId;
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return of(value);
    }
}
