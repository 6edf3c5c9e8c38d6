package dev.kartoteka.command.outbox;

import dev.kartoteka.command.webhookdelivery.Post;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands SMS to a provider by HTTP: our identifier, the number and the text, as JSON. The identifier is also the key by which the
 * provider knows a repetition, and by which it reports what became of the message. Addresses inside are refused as those of
 * webhooks are.
 */
@Component
class SmsCarrier implements Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SmsSettings settings;
    private final Post post;

    SmsCarrier(SmsSettings settings, Post post) {
        this.settings = settings;
        this.post = post;
    }

    @Override
    public String channel() {
        return "SMS";
    }

    @Override
    public Optional<String> closed() {
        return settings.url().isBlank() ? Optional.of("CHANNEL_OFF") : Optional.empty();
    }

    @Override
    public Outcome carry(OutgoingMessage message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", message.id());
        body.put("to", message.said().recipient());
        body.put("text", message.said().text());
        String word = post.send(
                URI.create(settings.url()),
                Map.of("Authorization", "Bearer " + settings.token(), "Idempotency-Key", message.id()),
                JSON.writeValueAsString(body));
        if (word.startsWith("2")) {
            return Outcome.taken(null);
        }
        // what is wrong with the message stays so; what is wrong with our access, our pace or the provider may be
        // mended
        return word.equals("400") || word.equals("404") || word.equals("422")
                ? Outcome.never(word)
                : Outcome.later(word);
    }
}
