package dev.kartoteka.standalone.backup;

import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.DataFormat;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Makes a data directory of a backup. The backup is checked whole before anything is written. */
public final class Restore {

    private Restore() {}

    /** What is there now: at least so many events, and whether the master key is. */
    public record Restored(Instant taken, long events, long signed, boolean masterKey) {}

    /**
     * @param directory one that is not there, or is empty
     * @throws BackupFailed if the file is no backup, is damaged or of a newer version, or the directory is not empty
     */
    public static Restored into(Path directory, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupList list = checked(zip);
            if (list.format() > DataFormat.CURRENT) {
                throw new BackupFailed("it was taken by a newer version (format " + list.format()
                        + ", and this one knows up to " + DataFormat.CURRENT + "); restore it with that version");
            }
            requireEmpty(directory);
            OwnersOnly.createFolders(directory);
            try (DataDirectoryLock held = DataDirectoryLock.take(directory)) {
                DataFormat.restoring(held);
                write(zip, list, held.directory());
                DataFormat.restored(held, list.format());
            }
            return new Restored(
                    list.taken(), list.events(), list.signed(), list.files().containsKey("master-key"));
        } catch (ZipException | EOFException e) {
            throw new BackupFailed("it is no backup, or it is damaged: " + e.getMessage(), e);
        }
    }

    private static BackupList checked(ZipFile zip) throws IOException {
        ZipEntry listed = zip.getEntry(BackupList.NAME);
        if (listed == null) {
            throw new BackupFailed("it is no backup, or not the whole of one");
        }
        BackupList list;
        try (InputStream in = zip.getInputStream(listed)) {
            list = BackupList.parse(in.readAllBytes());
        }
        Set<String> there = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(HashSet::new));
        there.remove(BackupList.NAME);
        if (!there.equals(list.files().keySet())) {
            throw new BackupFailed("it is damaged: it has not the files that its list says");
        }
        for (Map.Entry<String, BackupList.Entry> file : list.files().entrySet()) {
            if (!file.getValue().equals(found(zip, file.getKey()))) {
                throw new BackupFailed("it is damaged: " + file.getKey() + " is not what was backed up");
            }
        }
        return list;
    }

    private static BackupList.Entry found(ZipFile zip, String path) throws IOException {
        try (InputStream in = content(zip, path)) {
            return BackupList.Entry.copy(in, OutputStream.nullOutputStream());
        } catch (ZipException | EOFException e) {
            throw new BackupFailed("it is damaged: " + path + " cannot be read", e);
        }
    }

    private static InputStream content(ZipFile zip, String path) throws IOException {
        InputStream in = zip.getInputStream(zip.getEntry(path));
        if (in == null) {
            throw new BackupFailed("it lacks " + path);
        }
        return in;
    }

    private static void requireEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> inside = Files.list(directory)) {
            if (inside.findAny().isPresent()) {
                throw new BackupFailed(directory + " is not empty");
            }
        }
    }

    private static void write(ZipFile zip, BackupList list, Path directory) throws IOException {
        for (String path : list.directories()) {
            OwnersOnly.createFolders(directory.resolve(path));
        }
        for (String path : list.files().keySet()) {
            Path target = directory.resolve(path);
            OwnersOnly.createFolders(target.resolveSibling("."));
            OwnersOnly.createFile(target);
            try (InputStream in = content(zip, path);
                    FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                in.transferTo(Channels.newOutputStream(channel));
                if (!path.startsWith(DatabaseCopy.FOLDER + "/")) {
                    channel.force(true); // PostgreSQL does so itself with all of its files when it finds a copy
                }
            }
        }
    }
}
