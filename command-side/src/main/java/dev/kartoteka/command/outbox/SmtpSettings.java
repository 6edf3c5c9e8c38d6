package dev.kartoteka.command.outbox;

import java.time.Duration;
import java.util.Properties;

/**
 * The server that takes e-mails.
 *
 * @param host blank for none: e-mails wait
 * @param username blank for no log-in
 * @param security STARTTLS, TLS or NONE
 * @param from the address that e-mails come from
 * @param fromName shown beside it; blank for none
 * @param timeout of each step
 */
record SmtpSettings(
        String host,
        int port,
        String username,
        String password,
        Security security,
        String from,
        String fromName,
        Duration timeout) {

    /** How the way there is kept secret. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    boolean isOff() {
        return host.isBlank() || from.isBlank();
    }

    Properties properties() {
        String millis = Long.toString(timeout.toMillis());
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.auth", Boolean.toString(!username.isBlank()));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.connectiontimeout", millis);
        all.setProperty("mail.smtp.timeout", millis);
        all.setProperty("mail.smtp.writetimeout", millis);
        all.setProperty("mail.smtp.quitwait", "false"); // once it was taken, what else the server says does not matter
        all.setProperty("mail.mime.allowutf8", "true");
        all.setProperty("mail.mime.charset", "UTF-8");
        return all;
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]"; // the password is nobody's business
    }
}
