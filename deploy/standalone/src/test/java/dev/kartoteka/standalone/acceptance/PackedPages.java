package dev.kartoteka.standalone.acceptance;

import java.nio.ByteBuffer;
import java.util.function.Predicate;
import org.h2.compress.CompressLZF;
import org.h2.mvstore.DataUtils;

/**
 * The pages of a read store as they are packed in its file: those in use, those that were written over, and what the engine's
 * buffers left behind others. So nothing is believed of where they are: at each byte one may begin.
 */
final class PackedPages {

    private static final int LEAST = 16;
    private static final int LARGEST = 4 << 20;
    private static final int MOST_MAPS = 10_000;
    private static final int MOST_KEYS = 10_000;
    private static final int ALL_TYPES = DataUtils.PAGE_TYPE_NODE | DataUtils.PAGE_COMPRESSED;

    private final CompressLZF packer = new CompressLZF();
    private final byte[] content;

    PackedPages(byte[] content) {
        this.content = content;
    }

    /** Whether any page, unpacked, is one that is looked for. */
    boolean anyMatch(Predicate<byte[]> wanted) {
        for (int at = 0; at <= content.length - LEAST; at++) {
            byte[] page = pageAt(at);
            if (page.length > 0 && wanted.test(page)) {
                return true;
            }
        }
        return false;
    }

    /** Its keys and values; empty if none begins there. */
    private byte[] pageAt(int at) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int length = bytes.getInt(at);
        if (length < LEAST || length > LARGEST || length > content.length - at) {
            return new byte[0];
        }
        bytes.position(at + Integer.BYTES + Short.BYTES).limit(at + length);
        try {
            int pageNumber = DataUtils.readVarInt(bytes);
            int map = DataUtils.readVarInt(bytes);
            int keys = DataUtils.readVarInt(bytes);
            int type = bytes.get();
            if (pageNumber < 0 || map < 0 || map > MOST_MAPS || keys < 0 || keys > MOST_KEYS) {
                return new byte[0];
            }
            if ((type & DataUtils.PAGE_COMPRESSED) == 0 || (type & ~ALL_TYPES) != 0) {
                return new byte[0]; // what is not packed is found without this
            }
            if ((type & DataUtils.PAGE_TYPE_NODE) != 0) {
                bytes.position(bytes.position() + (keys + 1) * Long.BYTES);
                for (int child = 0; child <= keys; child++) {
                    DataUtils.readVarLong(bytes);
                }
            }
            return unpacked(bytes);
        } catch (RuntimeException e) {
            return new byte[0]; // there was no page
        }
    }

    private byte[] unpacked(ByteBuffer bytes) {
        int saved = DataUtils.readVarInt(bytes);
        if (saved < 0 || saved > LARGEST) {
            return new byte[0];
        }
        byte[] page = new byte[bytes.remaining() + saved];
        packer.expand(content, bytes.position(), bytes.remaining(), page, 0, page.length);
        return page;
    }
}
