package dev.kartoteka.command.webhook;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;
import dev.kartoteka.shared.webhook.WebhookId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells another program of events. It has no command path: its endpoint looks where the address leads, and answers the secret.
 *
 * @param url {@code http} or {@code https}, without a user or a fragment
 * @param eventTypes names of events, or {@code *} for all
 */
public record CreateWebhook(
        @TargetAggregateIdentifier WebhookId id,
        String url,
        List<String> eventTypes,
        @Nullable String description) implements WebhookCommand {

    private static final int LONGEST = 2_000;

    public CreateWebhook {
        requireAddress(url);
        eventTypes = eventTypes.stream().distinct().sorted().toList();
        if (eventTypes.isEmpty() || !EventNames.all().containsAll(eventTypes)) {
            throw new InvalidValue(
                    FailureCode.EVENT_TYPE_UNKNOWN, "eventTypes are names of events, or " + EventNames.ANY);
        }
        description = description == null ? null : Text.name(description);
    }

    private static void requireAddress(String url) {
        try {
            URI uri = new URI(Text.line(url, LONGEST));
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            // refused like any other
        }
        throw new InvalidValue(
                FailureCode.INVALID_VALUE, "url is an http or https address, without a user or a fragment");
    }
}
