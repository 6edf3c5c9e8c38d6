package dev.kartoteka.command.inbox;

import dev.kartoteka.command.outbox.MailSecurity;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Which mailbox is read. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    InboxSettings inboxSettings(
            @Value("${kartoteka.inbox.host}") String host,
            @Value("${kartoteka.inbox.port}") int port,
            @Value("${kartoteka.inbox.username}") String username,
            @Value("${kartoteka.inbox.password}") String password,
            @Value("${kartoteka.inbox.security}") MailSecurity security,
            @Value("${kartoteka.inbox.folder}") String folder,
            @Value("${kartoteka.inbox.largest}") DataSize largest,
            @Value("${kartoteka.inbox.timeout}") Duration timeout,
            @Value("${kartoteka.messages.email.from}") String own) {
        return new InboxSettings(host, port, username, password, security, folder, largest.toBytes(), timeout, own);
    }
}
