package dev.kartoteka.standalone.readstore;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Writes the keys or values of a page with a checksum behind them. The storage engine checks the place and length of a
 * page but not its content, and a turned bit must be found rather than served.
 */
abstract class CheckedType<T> extends BasicDataType<T> {

    @Override
    public void write(WriteBuffer buffer, Object storage, int length) {
        int start = buffer.position();
        super.write(buffer, storage, length);
        ByteBuffer written = buffer.getBuffer().duplicate();
        written.flip().position(start);
        buffer.putInt(checksum(written));
    }

    @Override
    public void read(ByteBuffer buffer, Object storage, int length) {
        int start = buffer.position();
        super.read(buffer, storage, length);
        ByteBuffer read = buffer.duplicate();
        read.limit(buffer.position()).position(start);
        if (checksum(read) != buffer.getInt()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "The checksum of a page is wrong");
        }
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    static byte[] readBytes(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        if (length < 0 || length > buffer.remaining()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "A value is longer than its page");
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    static final class Keys extends CheckedType<Key> {

        @Override
        public int compare(Key one, Key other) {
            return one.compareTo(other);
        }

        @Override
        public int getMemory(Key key) {
            return 40 + key.bytes().length;
        }

        @Override
        public void write(WriteBuffer buffer, Key key) {
            buffer.putVarInt(key.bytes().length).put(key.bytes());
        }

        @Override
        public Key read(ByteBuffer buffer) {
            return new Key(readBytes(buffer));
        }

        @Override
        public Key[] createStorage(int size) {
            return new Key[size];
        }
    }

    static final class Documents extends CheckedType<byte[]> {

        @Override
        public int getMemory(byte[] document) {
            return 24 + document.length;
        }

        @Override
        public void write(WriteBuffer buffer, byte[] document) {
            buffer.putVarInt(document.length).put(document);
        }

        @Override
        public byte[] read(ByteBuffer buffer) {
            return readBytes(buffer);
        }

        @Override
        public byte[][] createStorage(int size) {
            return new byte[size][];
        }
    }

    /** The values of a map that is used as a set: nothing is written. */
    static final class Presence extends BasicDataType<Boolean> {

        @Override
        public int getMemory(Boolean value) {
            return 0;
        }

        @Override
        public void write(WriteBuffer buffer, Boolean value) {}

        @Override
        public Boolean read(ByteBuffer buffer) {
            return Boolean.TRUE;
        }

        @Override
        public Boolean[] createStorage(int size) {
            return new Boolean[size];
        }
    }
}
