package dev.kartoteka.command.outbox;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who carries messages, how patiently, and when not. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    /** An attempt has some steps, each of which may take its time, and is nobody else's for longer than all of them. */
    private static final int LEASE_FACTOR = 10;

    @Bean
    MessageSettings messageSettings(
            @Value("${kartoteka.messages.attempts}") int attempts,
            @Value("${kartoteka.messages.first-retry}") Duration firstRetry,
            @Value("${kartoteka.messages.timeout}") Duration timeout,
            @Value("${kartoteka.messages.public-url}") String publicUrl) {
        return new MessageSettings(attempts, firstRetry, timeout.multipliedBy(LEASE_FACTOR), publicUrl);
    }

    @Bean
    QuietHours quietHours(
            @Value("${kartoteka.messages.quiet-hours}") String hours, @Value("${kartoteka.zone}") String zone) {
        return QuietHours.parse(hours, zone);
    }

    @Bean
    SmsSettings smsSettings(
            @Value("${kartoteka.messages.sms.url}") String url,
            @Value("${kartoteka.messages.sms.token}") String token,
            @Value("${kartoteka.messages.sms.secret}") String secret) {
        return new SmsSettings(url, token, secret);
    }

    @Bean
    SmtpSettings smtpSettings(
            @Value("${kartoteka.messages.email.host}") String host,
            @Value("${kartoteka.messages.email.port}") int port,
            @Value("${kartoteka.messages.email.username}") String username,
            @Value("${kartoteka.messages.email.password}") String password,
            @Value("${kartoteka.messages.email.security}") MailSecurity security,
            @Value("${kartoteka.messages.email.from}") String from,
            @Value("${kartoteka.messages.email.from-name}") String fromName,
            @Value("${kartoteka.messages.timeout}") Duration timeout) {
        return new SmtpSettings(host, port, username, password, security, from, fromName, timeout);
    }
}
