package dev.kartoteka.standalone.eventstore;

import dev.kartoteka.shared.hash.Sha256;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.FileUtils;

/**
 * The PostgreSQL programs out of the Maven artifact, unpacked once per user and version. They are unpacked beside their final
 * place and then moved there in one step, so that an interrupted start leaves nothing half done.
 */
final class PostgresBinaries {

    private static final int FINGERPRINT_BYTES = 8;

    private PostgresBinaries() {}

    /** The directory that holds {@code bin/postgres}, unpacked below {@code cache} if it is not there yet. */
    static Path unpackedIn(Path cache) throws IOException {
        byte[] archive = archive();
        Path target = cache.resolve("postgres-" + Sha256.hex(archive, FINGERPRINT_BYTES));
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking-");
        try {
            unpack(archive, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileUtils.deleteQuietly(fresh.toFile());
            if (!Files.isDirectory(target)) { // otherwise another process was faster, which is as good
                throw e;
            }
        }
        return target;
    }

    /** Where the programs of this user are kept: the cache directory of the desktop standard, or one below the home. */
    static Path userCache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return base.resolve("kartoteka");
    }

    private static byte[] archive() throws IOException {
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            return in.readAllBytes();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static String machine() {
        String architecture = System.getProperty("os.arch");
        return architecture.equals("amd64") ? "x86_64" : architecture;
    }

    private static void unpack(byte[] archive, Path directory) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        boolean executable = (entry.getMode() & 0b001_000_000) != 0
                || target.resolveSibling(".").normalize().endsWith("bin");
        if (executable && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + target + " executable");
        }
    }
}
