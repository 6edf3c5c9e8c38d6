package dev.kartoteka.standalone.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key that access tokens are signed by: made at the first start, kept in a file that only its owner can read. */
final class TokenKeys {

    private TokenKeys() {}

    static ECKey in(Path directory) {
        Path file = directory.resolve("access-token-key.json");
        try {
            if (!Files.exists(file)) {
                write(
                        file,
                        new ECKeyGenerator(Curve.P_256)
                                .keyID(UUID.randomUUID().toString())
                                .generate());
            }
            return ECKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(
                    file + " is not a key; remove it, and a new one is made: everybody has to log in again", e);
        }
    }

    /** Whole or not at all, and never readable by others, not even for a moment. */
    private static void write(Path file, ECKey key) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(
                draft,
                key.toJSONString().getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(draft, file);
    }
}
