package dev.kartoteka.command.webhookdelivery;

import dev.kartoteka.command.webhook.EventNames;
import java.util.List;

/** A webhook, as far as sending needs to know it. */
record Target(String webhookId, String url, List<String> eventTypes, boolean enabled) {

    boolean wants(String eventType) {
        return enabled && (eventTypes.contains(eventType) || eventTypes.contains(EventNames.ANY));
    }
}
