package dev.kartoteka.command.screening;

import dev.kartoteka.command.blocklist.BlockedKind;
import dev.kartoteka.command.blocklist.Blocklist;
import dev.kartoteka.command.client.ChangeClientContactDetails;
import dev.kartoteka.command.client.RegisterClient;
import dev.kartoteka.command.contact.ChangeContactDetails;
import dev.kartoteka.command.contact.RegisterContact;
import dev.kartoteka.command.endpoint.Advisor;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.Warning;
import dev.kartoteka.command.endpoint.Warning.WarningCode;
import dev.kartoteka.command.lead.ChangeLeadDetails;
import dev.kartoteka.command.lead.RegisterLead;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Warns whoever enters a value that is on the blocklist. */
@Component
class BlocklistAdvisor implements Advisor {

    private final Blocklist blocklist;

    BlocklistAdvisor(Blocklist blocklist) {
        this.blocklist = blocklist;
    }

    @Override
    public List<Warning> advise(Asked asked) {
        if (asked.command() instanceof RegisterClient client) {
            return warnings(client.taxId(), client.email(), client.phone());
        }
        if (asked.command() instanceof ChangeClientContactDetails change) {
            return warnings(value(change.taxId()), value(change.email()), value(change.phone()));
        }
        if (asked.command() instanceof RegisterContact contact) {
            return warnings(null, contact.email(), contact.phone());
        }
        if (asked.command() instanceof ChangeContactDetails change) {
            return warnings(null, value(change.email()), value(change.phone()));
        }
        if (asked.command() instanceof RegisterLead lead) {
            return warnings(null, lead.email(), lead.phone());
        }
        if (asked.command() instanceof ChangeLeadDetails change) {
            return warnings(null, value(change.email()), value(change.phone()));
        }
        return List.of();
    }

    private List<Warning> warnings(@Nullable String taxId, @Nullable EmailAddress email, @Nullable PhoneNumber phone) {
        return Stream.of(
                        blocklist.blocking(BlockedKind.TAX_ID, taxId),
                        blocklist.blocking(BlockedKind.EMAIL, email == null ? null : email.value()),
                        blocklist.blocking(BlockedKind.PHONE, phone == null ? null : phone.asTyped()))
                .flatMap(Optional::stream)
                .map(BlocklistAdvisor::warning)
                .toList();
    }

    private static Warning warning(Blocklist.Block block) {
        return new Warning(
                WarningCode.BLOCKLISTED,
                "This " + words(block.kind()) + " is on the blocklist",
                block.entry().value(),
                null,
                block.since());
    }

    private static String words(BlockedKind kind) {
        return kind == BlockedKind.EMAIL
                ? "e-mail address"
                : kind.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static <T> @Nullable T value(@Nullable Change<T> change) {
        return change == null ? null : change.value();
    }
}
