package dev.kartoteka.shared.proof;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it lies in the event store, neither read nor decrypted nor brought to a newer form.
 *
 * @param storePosition the store's own number of it, which need not be without gaps
 * @param aggregateType null where the store keeps none
 * @param recordedAt when the store was given it; when it happened stands in the metadata
 * @param metadata the stored bytes, or where the store keeps a table, a canonical text of it
 * @param payload the stored bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; hashes are
public record RawEvent(
        long storePosition,
        String eventId,
        String aggregateId,
        @Nullable String aggregateType,
        long sequence,
        String type,
        @Nullable String revision,
        Instant recordedAt,
        byte[] metadata,
        byte[] payload) {

    /** First in every leaf: which encoding it is in. */
    private static final byte ENCODING = 1;

    private static final int ABSENT = -1;
    private static final int USUAL_LENGTH = 256;

    /**
     * The leaf that the event is in the tree.
     *
     * @param position in the history: from 1, without gaps
     */
    public Hash leaf(long position) {
        return Hash.ofLeaf(encoded(position));
    }

    /** Every part with its length before it, so that no two events have the same encoding. */
    byte[] encoded(long position) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH + metadata.length + payload.length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(ENCODING);
            out.writeLong(position);
            out.writeLong(storePosition);
            write(out, eventId);
            write(out, aggregateId);
            write(out, aggregateType);
            out.writeLong(sequence);
            write(out, type);
            write(out, revision);
            out.writeLong(recordedAt.getEpochSecond());
            out.writeInt(recordedAt.getNano());
            write(out, metadata);
            write(out, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
        } else {
            write(out, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }
}
