package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lead, as its events carry it.
 *
 * @param name null once erased
 */
record LeadDetails(
        @Nullable String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsTyped,
        @Nullable String source,
        @Nullable String campaign,
        @Nullable String note) {

    static LeadDetails of(RegisterLead command) {
        return new LeadDetails(
                command.name(),
                command.company(),
                text(command.email()),
                e164(command.phone()),
                asTyped(command.phone()),
                command.source(),
                command.campaign(),
                command.note());
    }

    static LeadDetails of(LeadRegistered event) {
        return new LeadDetails(
                event.name(),
                event.company(),
                event.email(),
                event.phone(),
                event.phoneAsTyped(),
                event.source(),
                event.campaign(),
                event.note());
    }

    static LeadDetails of(LeadDetailsChanged event) {
        return new LeadDetails(
                event.name(),
                event.company(),
                event.email(),
                event.phone(),
                event.phoneAsTyped(),
                event.source(),
                event.campaign(),
                event.note());
    }

    /** What is known after the change. */
    LeadDetails after(ChangeLeadDetails change) {
        return new LeadDetails(
                Change.resolve(change.name(), name),
                Change.resolve(change.company(), company),
                change.email() == null ? email : text(change.email().value()),
                change.phone() == null ? phone : e164(change.phone().value()),
                change.phone() == null ? phoneAsTyped : asTyped(change.phone().value()),
                Change.resolve(change.source(), source),
                Change.resolve(change.campaign(), campaign),
                Change.resolve(change.note(), note));
    }

    LeadDetailsChanged changedTo(LeadId id, LeadDetails after) {
        return new LeadDetailsChanged(
                id.value(),
                name,
                after.name,
                company,
                after.company,
                email,
                after.email,
                phone,
                after.phone,
                after.phoneAsTyped,
                source,
                after.source,
                campaign,
                after.campaign,
                note,
                after.note);
    }

    private static @Nullable String text(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    private static @Nullable String e164(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.e164();
    }

    private static @Nullable String asTyped(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.asTyped();
    }
}
