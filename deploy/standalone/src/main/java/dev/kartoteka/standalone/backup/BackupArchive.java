package dev.kartoteka.standalone.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive that is being written: files one after the other, then the list of them. */
final class BackupArchive implements AutoCloseable {

    private final ZipOutputStream zip;
    private final List<String> directories = new ArrayList<>();
    private final Map<String, BackupList.Entry> files = new LinkedHashMap<>();

    /** @param file empty, and only its owner's */
    BackupArchive(Path file) throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** One that has to be there even when nothing is in it. */
    void directory(String path) {
        directories.add(path);
    }

    void file(String path, Path from) throws IOException {
        try (InputStream in = Files.newInputStream(from)) { // first, so that a file that is gone leaves no empty entry
            file(path, in);
        }
    }

    void file(String path, byte[] content) throws IOException {
        file(path, new ByteArrayInputStream(content));
    }

    private void file(String path, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        files.put(path, BackupList.Entry.copy(content, zip));
        zip.closeEntry();
    }

    /** Without this it is no backup. */
    BackupList finish(int format, Instant taken, long events, long signed) throws IOException {
        BackupList list = new BackupList(format, taken, events, signed, directories, files);
        zip.putNextEntry(new ZipEntry(BackupList.NAME));
        zip.write(list.bytes());
        zip.closeEntry();
        zip.finish();
        return list;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
