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
        MailSecurity security,
        String from,
        String fromName,
        Duration timeout) {

    boolean isOff() {
        return host.isBlank() || from.isBlank();
    }

    Properties properties() {
        Properties all = security.properties("smtp", host, port, timeout);
        all.setProperty("mail.smtp.auth", Boolean.toString(!username.isBlank()));
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
