package dev.kartoteka.command.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A folder of an IMAP server, opened to be read and not to be changed. */
final class ImapMailbox implements AutoCloseable {

    /** Not the envelope: some servers fail over what they cannot read of it. */
    private static final FetchProfile WANTED = new FetchProfile();

    static {
        WANTED.add(FetchProfile.Item.SIZE);
        WANTED.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    }

    private final Store store;
    private final IMAPFolder folder;
    private final long largest;

    private ImapMailbox(Store store, IMAPFolder folder, long largest) {
        this.store = store;
        this.folder = folder;
        this.largest = largest;
    }

    static ImapMailbox open(InboxSettings settings) throws MessagingException {
        Store store = Session.getInstance(settings.properties()).getStore();
        try {
            store.connect(settings.username(), settings.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_ONLY);
            return new ImapMailbox(store, folder, settings.largest());
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** As long as it is the same, so are the numbers of e-mails. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The numbers of the e-mails behind one, the first first. */
    List<Long> after(long uid) throws MessagingException {
        // a range without end has the last e-mail in it, wherever it begins
        List<Long> numbers = Stream.of(folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID))
                .flatMapToLong(message -> number(message).stream().mapToLong(Long::longValue))
                .boxed()
                .toList();
        return numbers.stream().filter(number -> number > uid).sorted().toList();
    }

    private Optional<Long> number(Message message) {
        try {
            return Optional.of(folder.getUID(message));
        } catch (MessagingException gone) {
            return Optional.empty();
        }
    }

    /** Empty when it was taken away meanwhile. */
    Optional<RawEmail> fetch(long uid) throws MessagingException, IOException {
        Message found = folder.getMessageByUID(uid);
        if (!(found instanceof IMAPMessage message)) {
            return Optional.empty();
        }
        message.setPeek(true);
        try {
            folder.fetch(new Message[] {message}, WANTED);
            Date received = message.getReceivedDate();
            boolean whole = message.getSize() <= largest;
            try (InputStream content = message.getMimeStream()) {
                byte[] bytes = content.readNBytes(whole ? (int) largest + 1 : RawEmail.LONGEST_HEAD);
                return Optional.of(new RawEmail(
                        bytes,
                        whole && bytes.length <= largest, // whatever the server says
                        received == null ? null : received.toInstant()));
            }
        } catch (MessageRemovedException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
