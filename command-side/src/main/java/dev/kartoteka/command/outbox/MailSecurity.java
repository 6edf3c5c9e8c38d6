package dev.kartoteka.command.outbox;

import java.time.Duration;
import java.util.Properties;

/** How the way to a mail server is kept secret: by TLS once both sides agreed, by TLS from the first byte, or not at all. */
public enum MailSecurity {
    STARTTLS,
    TLS,
    NONE;

    /**
     * What the mail library is told of the way to a server, whose certificate must be for its name.
     *
     * @param protocol smtp or imap
     * @param timeout of each step
     */
    public Properties properties(String protocol, String host, int port, Duration timeout) {
        String prefix = "mail." + protocol + ".";
        String millis = Long.toString(timeout.toMillis());
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", protocol);
        all.setProperty("mail.store.protocol", protocol);
        all.setProperty(prefix + "host", host);
        all.setProperty(prefix + "port", Integer.toString(port));
        all.setProperty(prefix + "starttls.enable", Boolean.toString(this == STARTTLS));
        all.setProperty(prefix + "starttls.required", Boolean.toString(this == STARTTLS));
        all.setProperty(prefix + "ssl.enable", Boolean.toString(this == TLS));
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        all.setProperty(prefix + "connectiontimeout", millis);
        all.setProperty(prefix + "timeout", millis);
        all.setProperty(prefix + "writetimeout", millis);
        return all;
    }
}
