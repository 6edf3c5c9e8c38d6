package dev.kartoteka.standalone.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a system with a mailbox, a mail server that may be there or not, and a provider of SMS: one for all of them. */
final class MailSystem implements ParameterResolver {

    static final String SECRET = "tandem-river-cobalt";

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(MailSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Started.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Started.class, key -> new Started(), Started.class);
    }

    /** Closed by JUnit after the last test. */
    static final class Started implements AutoCloseable {

        final WebhookReceiver provider;
        final ImapServer imap;
        /** Where the mail server is, while a test has one. */
        final int smtp = Mailbox.freePort();

        final RunningSystem.Started system;

        private Started() {
            try {
                provider = new WebhookReceiver();
                imap = new ImapServer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            system = RunningSystem.startAnother(
                    context -> {},
                    "--kartoteka.messages.email.host=" + Mailbox.ADDRESS,
                    "--kartoteka.messages.email.port=" + smtp,
                    "--kartoteka.messages.email.security=NONE",
                    "--kartoteka.messages.email.from=crm@example.com",
                    "--kartoteka.messages.email.from-name=Rīgas Riteņi",
                    "--kartoteka.messages.public-url=https://crm.example.com/",
                    "--kartoteka.messages.sms.url=" + provider.url("/sms"),
                    "--kartoteka.messages.sms.token=let-me-in",
                    "--kartoteka.messages.sms.secret=" + SECRET,
                    "--kartoteka.webhooks.allowed-networks=" + WebhookReceiver.ADDRESS + "/32",
                    "--kartoteka.messages.first-retry=PT0.2S",
                    "--kartoteka.messages.attempts=6",
                    "--kartoteka.messages.timeout=PT5S",
                    "--kartoteka.inbox.host=" + Mailbox.ADDRESS,
                    "--kartoteka.inbox.port=" + imap.port(),
                    "--kartoteka.inbox.username=" + ImapServer.USER,
                    "--kartoteka.inbox.password=" + ImapServer.PASSWORD,
                    "--kartoteka.inbox.security=NONE",
                    "--kartoteka.inbox.interval=PT0.2S",
                    "--kartoteka.inbox.timeout=PT5S",
                    "--kartoteka.inbox.largest=200KB");
        }

        @Override
        public void close() throws IOException {
            system.close();
            provider.close();
            imap.close();
        }
    }
}
