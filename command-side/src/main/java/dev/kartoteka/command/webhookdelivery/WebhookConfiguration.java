package dev.kartoteka.command.webhookdelivery;

import java.net.InetAddress;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where webhooks may lead, and how patiently they are sent. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    Addresses webhookAddresses(@Value("${kartoteka.webhooks.allowed-networks}") String allowed) {
        return new Addresses(InetAddress::getAllByName, Network.list(allowed));
    }

    @Bean
    Post webhookPost(Addresses addresses, WebhookSettings settings) {
        return new Post(addresses, settings.timeout());
    }

    @Bean
    WebhookSettings webhookSettings(
            @Value("${kartoteka.webhooks.attempts}") int attempts,
            @Value("${kartoteka.webhooks.first-retry}") Duration firstRetry,
            @Value("${kartoteka.webhooks.timeout}") Duration timeout,
            @Value("${kartoteka.webhooks.keep}") Duration keep) {
        return new WebhookSettings(attempts, firstRetry, timeout, keep);
    }
}
