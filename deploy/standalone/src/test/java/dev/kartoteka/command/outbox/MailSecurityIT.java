package dev.kartoteka.command.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.util.MailSSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to mail servers, out and in: a real one, whose certificate nobody has vouched for and is for another name. */
class MailSecurityIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String HOST = "127.0.0.54";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTPS),
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAPS),
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP)
    });

    @BeforeAll
    static void start() {
        SERVER.start();
        SERVER.setUser("office@example.com", "office", "tandem-river-cobalt");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "imap"})
    void aCertificateThatNobodyVouchedForIsRefused(String protocol) {
        assertThatThrownBy(() -> connect(protocol, MailSecurity.TLS, true, new Properties()))
                .isInstanceOf(MessagingException.class)
                .hasCauseInstanceOf(SSLHandshakeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "imap"})
    void aCertificateForAnotherNameIsRefused(String protocol) throws Exception {
        Properties trusting = trusting(protocol);

        assertThatThrownBy(() -> connect(protocol, MailSecurity.TLS, true, trusting))
                .isInstanceOf(MessagingException.class);

        trusting.setProperty("mail." + protocol + ".ssl.checkserveridentity", "false");
        connect(protocol, MailSecurity.TLS, true, trusting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "imap"})
    void aServerThatOffersNoStartTlsIsRefused(String protocol) throws Exception {
        assertThatThrownBy(() -> connect(protocol, MailSecurity.STARTTLS, false, trusting(protocol)))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
    }

    @Test
    void withoutSecurityItIsPlain() throws Exception {
        connect("imap", MailSecurity.NONE, false, new Properties());
    }

    private static Properties trusting(String protocol) throws Exception {
        MailSSLSocketFactory trusting = new MailSSLSocketFactory();
        trusting.setTrustAllHosts(true);
        Properties more = new Properties();
        more.put("mail." + protocol + ".ssl.socketFactory", trusting);
        return more;
    }

    private static void connect(String protocol, MailSecurity security, boolean tls, Properties more)
            throws MessagingException {
        int port = protocol.equals("smtp")
                ? (tls ? SERVER.getSmtps() : SERVER.getSmtp()).getPort()
                : (tls ? SERVER.getImaps() : SERVER.getImap()).getPort();
        Properties properties = security.properties(protocol, HOST, port, TIMEOUT);
        properties.putAll(more);
        Session session = Session.getInstance(properties);
        try (Service service = protocol.equals("smtp") ? session.getTransport() : session.getStore()) {
            service.connect("office", "tandem-river-cobalt");
            assertThat(service.isConnected()).isTrue();
        }
    }
}
