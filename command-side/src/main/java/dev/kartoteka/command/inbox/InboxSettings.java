package dev.kartoteka.command.inbox;

import dev.kartoteka.command.outbox.MailSecurity;
import java.time.Duration;
import java.util.Properties;

/**
 * The mailbox that e-mails to the company come to.
 *
 * @param host of the IMAP server; blank for none: nothing is fetched
 * @param folder that is read; nothing in it is changed
 * @param largest in bytes; of a larger e-mail only the head is read
 * @param timeout of each step
 * @param own the address that e-mails from here come from; what comes from it is nobody's letter
 */
record InboxSettings(
        String host,
        int port,
        String username,
        String password,
        MailSecurity security,
        String folder,
        long largest,
        Duration timeout,
        String own) {

    private static final int FETCHED_AT_ONCE = 262_144;
    private static final int LEASE_FACTOR = 5;

    boolean isOff() {
        return host.isBlank();
    }

    /** By which its state is kept. */
    String name() {
        return username + "@" + host + ":" + port + "/" + folder;
    }

    /** For how long the mailbox is nobody else's after each e-mail. */
    Duration lease() {
        return timeout.multipliedBy(LEASE_FACTOR);
    }

    Properties properties() {
        Properties all = security.properties("imap", host, port, timeout);
        all.setProperty("mail.imap.peek", "true"); // reading an e-mail does not mark it as read
        all.setProperty("mail.imap.fetchsize", Integer.toString(FETCHED_AT_ONCE));
        return all;
    }

    @Override
    public String toString() {
        return "InboxSettings[" + host + ":" + port + "]"; // the password is nobody's business
    }
}
