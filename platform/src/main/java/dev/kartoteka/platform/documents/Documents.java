package dev.kartoteka.platform.documents;

import dev.kartoteka.platform.axon.Undoing;
import dev.kartoteka.platform.privacy.SealedContent;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.stream.CountedStream;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Contents of documents and files: sealed on their way in, opened on their way out. */
@Component
public class Documents {

    private static final Logger logger = LoggerFactory.getLogger(Documents.class);

    private final DocumentStore store;
    private final SealedContent sealing;

    Documents(DocumentStore store, SealedContent sealing) {
        this.store = store;
        this.sealing = sealing;
    }

    /**
     * Keeps a content, and drops it again if the command that is being handled comes to nothing.
     *
     * @param subjects whom the record is about, besides itself, where it begins with this content; else empty
     */
    public Kept keep(String recordId, Set<String> subjects, InputStream plain) {
        String contentId = UUID.randomUUID().toString();
        MessageDigest sha256 = Sha256.digest();
        CountedStream counted = new CountedStream(new DigestInputStream(plain, sha256));
        try {
            store.put(
                    recordId,
                    contentId,
                    stream -> sealing.seal(recordId, subjects, name(recordId, contentId), counted, stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Undoing.ifInVain(() -> drop(recordId, contentId));
        return new Kept(contentId, HexFormat.of().formatHex(sha256.digest()), counted.count());
    }

    /**
     * What was kept, to be read once and closed.
     *
     * @throws Refusal ERASED once it is erased
     */
    public InputStream open(String recordId, String contentId) {
        try {
            InputStream sealed = store.open(recordId, contentId)
                    .orElseThrow(() -> new Refusal(FailureCode.ERASED, "The content is not kept any more"));
            return sealing.open(name(recordId, contentId), sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what was kept, where it was in vain; what cannot be deleted stays, sealed, until the person is erased. */
    public void drop(String recordId, String contentId) {
        try {
            store.delete(recordId, contentId);
        } catch (IOException e) {
            logger.warn("A content that is not needed cannot be deleted: {}", contentId);
        }
    }

    /** Erases all that was kept of a record; doing it again changes nothing. */
    public void eraseAll(String recordId) {
        try {
            store.deleteAll(recordId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next number of a series; one that is given and not used is left out. */
    public long next(String series) {
        try {
            return store.next(series);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all there is to read, in hexadecimal. */
    public static String sha256(InputStream plain) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            plain.transferTo(digesting);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String name(String recordId, String contentId) {
        return recordId + "/" + contentId;
    }

    /**
     * What a content can be recognised by.
     *
     * @param sha256 of what was given, in hexadecimal
     * @param size of it in bytes
     */
    public record Kept(String contentId, String sha256, long size) {}
}
