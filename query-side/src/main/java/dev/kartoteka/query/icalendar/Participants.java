package dev.kartoteka.query.icalendar;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who takes part in meetings, by name and address, as far as whoever asks may see them. */
@Component
class Participants {

    private final RecordStore<Employee> employees;
    private final RecordStore<Contact> contacts;

    Participants(RecordStore<Employee> employees, RecordStore<Contact> contacts) {
        this.employees = employees;
        this.contacts = contacts;
    }

    Known of(Collection<RecordVersion<Meeting>> meetings, @Nullable AsOf asOf) {
        Map<String, Participant> known = new HashMap<>();
        employees
                .getAll(
                        meetings.stream()
                                .flatMap(meeting -> meeting.state().employeeIds().stream())
                                .collect(Collectors.toSet()),
                        asOf)
                .forEach((id, found) -> known.put(
                        id,
                        new Participant(id, found.state().name(), found.state().email())));
        contacts.getAll(
                        meetings.stream()
                                .flatMap(meeting -> meeting.state().contactIds().stream())
                                .collect(Collectors.toSet()),
                        asOf)
                .forEach((id, found) -> known.put(
                        id,
                        new Participant(id, found.state().name(), found.state().email())));
        return new Known(known);
    }

    /** Those whom the meetings name. */
    record Known(Map<String, Participant> byId) {

        Optional<Participant> find(String id) {
            return Optional.ofNullable(byId.get(id));
        }
    }

    /**
     * One who takes part.
     *
     * @param name null once it is erased
     */
    record Participant(
            String id, @Nullable String name, @Nullable String email) {

        /** By e-mail where there is an address that is one; else by the record, which no program writes to. */
        String address() {
            return email != null && email.matches("[^\\s:;,\"<>]+@[^\\s:;,\"<>]+")
                    ? "mailto:" + email
                    : "urn:kartoteka:" + id;
        }
    }
}
