package dev.kartoteka.standalone.readstore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk whose writes and syncs do what a test wants before they are done, or fail instead. One at a time. */
public final class BadDisk extends FilePathWrapper {

    private static final String SCHEME = "bad";

    private static volatile Fault fault = Fault.NONE;

    /** Of a file on this disk; it is well until {@link #become} says otherwise. */
    static Path path(Path file) {
        become(Fault.NONE);
        FilePath.register(new BadDisk());
        return Path.of(SCHEME + ":" + file);
    }

    static void become(Fault wanted) {
        fault = wanted;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    /** What happens where. */
    interface Fault {

        Fault NONE = new Fault() {};

        /** Before the bytes are written. */
        default void atWrite(FileChannel file, ByteBuffer bytes, long position) throws IOException {}

        default void atSync() throws IOException {}
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the channel that is asked takes care of it
    private static final class Channel extends FileBase {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            fault.atWrite(file, bytes, file.position());
            return file.write(bytes);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            fault.atWrite(file, bytes, position);
            return file.write(bytes, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            fault.atSync();
            file.force(metaData);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
