package dev.kartoteka.platform.privacy;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.crypto.SecretKey;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.stereotype.Component;

/**
 * Contents of any length, sealed by the key of the record that they belong to, so that an erasure takes them too. Written in
 * pieces, each sealed for its place, so that none can be taken away, added, or put elsewhere without its being noticed, and
 * nobody need hold the whole in memory.
 */
@Component
public class SealedContent {

    private static final int FORM = 1;
    private static final int PIECE = 64 * 1024;

    private final RecordKeys keys;

    SealedContent(RecordKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals all there is to read.
     *
     * @param subjects whom the record is about, besides itself, where it begins with this content; else empty
     * @param name of the content, which is sealed with it
     */
    public void seal(String recordId, Set<String> subjects, String name, InputStream plain, OutputStream sealed)
            throws IOException {
        DataKey key = keyOf(recordId, subjects);
        SecretKey secret = Objects.requireNonNull(key.key());
        DataOutputStream target = new DataOutputStream(sealed);
        target.writeByte(FORM);
        target.writeLong(key.id());
        byte[] piece = plain.readNBytes(PIECE);
        for (long number = 0; ; number++) {
            byte[] next = plain.readNBytes(PIECE);
            byte[] closed = Aes.seal(secret, piece, place(name, number, next.length == 0));
            target.writeInt(closed.length);
            target.write(closed);
            if (next.length == 0) {
                break;
            }
            piece = next;
        }
        target.flush();
    }

    /**
     * The content of a name, to be read once. Fails while it is read if it was tampered with.
     *
     * @throws Refusal ERASED once the key is destroyed
     */
    public InputStream open(String name, InputStream sealed) throws IOException {
        DataInputStream source = new DataInputStream(sealed);
        if (source.readByte() != FORM) {
            throw new IllegalStateException("A sealed content is of a form that this release does not know");
        }
        SecretKey secret = keys.byId(source.readLong()).key();
        if (secret == null) {
            sealed.close();
            throw new Refusal(FailureCode.ERASED, FailureCode.ERASED.meaning());
        }
        return new Opened(secret, name, source);
    }

    private DataKey keyOf(String recordId, Set<String> subjects) {
        try {
            boolean begins = !subjects.isEmpty();
            Set<String> all = new HashSet<>(subjects);
            if (begins) {
                all.add(recordId); // as the event will say
            }
            Set<String> begun = begins ? Set.of(recordId) : Set.of();
            DataKey key = Objects.requireNonNull(
                    keys.forWriting(Map.of(recordId, all), begun).get(recordId));
            if (key.destroyed()) {
                throw new PersonErased(recordId);
            }
            return key;
        } catch (PersonErased e) {
            throw new Refusal(FailureCode.ERASED, String.valueOf(e.getMessage()));
        } catch (AggregateStreamCreationException e) {
            throw new Refusal(FailureCode.ALREADY_EXISTS, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] place(String name, long number, boolean last) {
        return (name + "\n" + number + "\n" + last).getBytes(StandardCharsets.UTF_8);
    }

    private static final class Opened extends InputStream {

        /** Of a piece when it is sealed. */
        private static final int LONGEST = PIECE + 64;

        private final SecretKey key;
        private final String name;
        private final DataInputStream source;
        private byte[] piece = new byte[0];
        private int next;
        private long number;
        private int following;

        Opened(SecretKey key, String name, DataInputStream source) throws IOException {
            this.key = key;
            this.name = name;
            this.source = source;
            this.following = source.readInt();
        }

        @Override
        public int read() throws IOException {
            return atEnd() ? -1 : piece[next++] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (atEnd()) {
                return -1;
            }
            int count = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, target, offset, count);
            next += count;
            return count;
        }

        private boolean atEnd() throws IOException {
            while (next == piece.length) {
                if (following < 0) {
                    return true;
                }
                readPiece();
            }
            return false;
        }

        private void readPiece() throws IOException {
            if (following > LONGEST) {
                throw new IllegalStateException("A sealed content was changed");
            }
            byte[] closed = source.readNBytes(following);
            following = nextLength();
            piece = Aes.open(key, closed, place(name, number, following < 0));
            next = 0;
            number++;
        }

        private int nextLength() throws IOException {
            try {
                return Math.max(0, source.readInt());
            } catch (EOFException e) {
                return -1;
            }
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
