package dev.kartoteka.standalone.acceptance;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** A real IMAP server with one mailbox, behind a line that can break in the middle of what it says. */
public final class ImapServer implements AutoCloseable {

    public static final String USER = "office";
    public static final String PASSWORD = "tandem-river-cobalt";

    private static final int PORTION = 512;

    private final GreenMail server = new GreenMail(new ServerSetup(0, Mailbox.ADDRESS, ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;
    private final ServerSocket entrance;
    /** After how many bytes of answers a connection breaks, as long as any is to. */
    private volatile int breaksAfter;

    private final AtomicInteger breaks = new AtomicInteger();

    public ImapServer() throws IOException {
        server.start();
        user = server.setUser("office@example.com", USER, PASSWORD);
        entrance = new ServerSocket(0, 50, InetAddress.getByName(Mailbox.ADDRESS));
        daemon(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Puts an e-mail into the mailbox. */
    public void deliver(String email) {
        try {
            byte[] bytes = email.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets so many connections break after so many bytes. */
    void breakOff(int connections, int bytes) {
        breaksAfter = bytes;
        breaks.set(connections);
    }

    /** How many connections are still to break. */
    int stillToBreak() {
        return breaks.get();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket caller = entrance.accept();
                Socket imap = new Socket(Mailbox.ADDRESS, server.getImap().getPort());
                daemon(() -> pass(caller, imap, passed -> false));
                daemon(() -> pass(imap, caller, this::breaks));
            } catch (IOException e) {
                // it is closed
            }
        }
    }

    private boolean breaks(int passed) {
        return passed > breaksAfter && breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private static void pass(Socket from, Socket to, IntPredicate breaks) {
        byte[] portion = new byte[PORTION];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int passed = 0;
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                passed += read;
                if (breaks.test(passed)) {
                    return;
                }
                out.write(portion, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // one of the two has gone
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "imap-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        server.stop();
    }
}
