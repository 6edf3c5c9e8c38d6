package dev.kartoteka.query.record;

import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientLanguageSet;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.employee.EmployeeFeedClosed;
import dev.kartoteka.shared.employee.EmployeeFeedOpened;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeJoinedTeam;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.employee.EmployeeRoleGranted;
import dev.kartoteka.shared.employee.EmployeeRoleRevoked;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import dev.kartoteka.shared.team.TeamCreated;
import dev.kartoteka.shared.value.ContactDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of which any event may follow any other, as far as their folds are concerned. */
final class Stories {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    private Stories() {}

    static DomainEvent client(String id, long sequence, int what) {
        if (sequence == 0) {
            return new ClientRegistered(
                    id, "ORGANISATION", "A client", details(what, 0), "fair", List.of("gold"), null);
        }
        return switch (what) {
            case 0 -> new ClientRenamed(id, "A client", "Client " + sequence);
            case 1, 2 -> new ClientContactDetailsChanged(id, details(0, 0), details(what, sequence));
            case 3 -> new ClientOwnerAssigned(id, null, sequence % 2 == 0 ? null : "employee-" + sequence);
            case 4 -> new ClientTagged(id, List.of("gold", "tag " + sequence % 3));
            case 5 -> new ClientUntagged(id, List.of("gold", "tag " + sequence % 3));
            case 6 -> sequence % 2 == 0 ? new ClientArchived(id) : new ClientLanguageSet(id, null, "lv");
            default -> new ClientRestored(id);
        };
    }

    /** Nothing at all, a part, or everything. */
    private static ContactDetails details(int what, long sequence) {
        @Nullable String mail = what == 0 ? null : "a" + sequence + "@example.org";
        @Nullable String city = what < 2 ? null : "Riga " + sequence;
        return new ContactDetails(
                mail, mail == null ? null : "+37120000000", null, null, null, null, city, null, null, city);
    }

    static DomainEvent contact(String id, long sequence, int what) {
        if (sequence == 0) {
            return new ContactRegistered(id, "Jonas", "jonas@example.org", what == 0 ? null : "+37120000000", null);
        }
        String client = "client-" + sequence % 3;
        return switch (what) {
            case 0, 1 ->
                new ContactDetailsChanged(
                        id,
                        "Jonas",
                        "Jonas " + sequence,
                        null,
                        what == 0 ? null : "j@example.org",
                        null,
                        null,
                        null,
                        List.of());
            case 2 -> new ContactBirthdaySet(id, null, sequence % 2 == 0 ? null : "1988-02-29", List.of());
            case 3, 4 -> new ContactLinked(id, client, "Role " + sequence, what == 3 ? null : DAY.plusDays(sequence));
            default -> new ContactUnlinked(id, client, "Role", what == 5 ? null : DAY.plusDays(sequence));
        };
    }

    static DomainEvent interaction(String id, long sequence, int what) {
        @Nullable String deal = what % 2 == 0 ? null : "deal-1";
        @Nullable Long seconds = what % 3 == 0 ? null : sequence * 60;
        List<String> contacts = what < 4 ? List.of() : List.of("contact-1", "contact-" + sequence);
        if (sequence == 0) {
            return new InteractionLogged(
                    id, "client-1", deal, contacts, "CALL", "OUTBOUND", "Price", "Of the parts", seconds);
        }
        if (what == 7) {
            return new InteractionRetracted(id, "client-1", null, "CALL");
        }
        return new InteractionCorrected(
                id,
                "client-1",
                null,
                "Price",
                "Price " + sequence,
                null,
                what == 1 ? null : "Body",
                "OUTBOUND",
                what == 2 ? null : "INBOUND",
                null,
                seconds,
                List.of(),
                contacts);
    }

    static DomainEvent employee(String id, long sequence, int what) {
        if (sequence == 0) {
            return new EmployeeRegistered(
                    id, "Rita", what < 4 ? null : "rita@example.org", what == 0 ? null : "team-1");
        }
        return switch (what) {
            case 0, 1, 2 -> new EmployeeJoinedTeam(id, null, "team-" + sequence);
            case 3, 4 -> new EmployeeRoleGranted(id, sequence % 2 == 0 ? "REP" : "MANAGER");
            case 5 -> new EmployeeRoleRevoked(id, "REP");
            case 7 ->
                sequence % 2 == 0 ? new EmployeeHandOverBegun(id, List.of("employee-1")) : new EmployeeHandOverDone(id);
            case 6 -> sequence % 2 == 0 ? new EmployeeFeedOpened(id, "00") : new EmployeeFeedClosed(id);
            default -> new EmployeeLeft(id);
        };
    }

    /** Nothing ever happens to a team once it is there. */
    static @Nullable DomainEvent team(String id, long sequence, int what) {
        return sequence > 0 ? null : new TeamCreated(id, "Team " + what, what == 0 ? null : "team-" + what);
    }

    static DomainEvent product(String id, long sequence, int what) {
        if (sequence == 0) {
            return new ProductAdded(id, "A-1", "Bike", new BigDecimal("450.00"), "EUR", what == 0 ? null : "bikes");
        }
        BigDecimal price = BigDecimal.valueOf(sequence * 1000 + what, 2);
        return what < 6
                ? new ProductRepriced(id, new BigDecimal("450.00"), "EUR", price, what == 0 ? "USD" : "EUR")
                : new ProductRetired(id);
    }
}
