package dev.kartoteka.query.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kartoteka.platform.files.SecretFile;
import dev.kartoteka.shared.proof.ExportVerifier;
import dev.kartoteka.shared.proof.HeadKey;
import dev.kartoteka.shared.proof.SignedHead;
import dev.kartoteka.shared.proof.SigningKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies beside the stores and not in them: the key that signs, and every head that was signed, a line each. A read store
 * may be lost and built again; the heads of before then still bind the history.
 */
@Component
class ProofFiles {

    /** When the file of heads is not one any more. */
    static final String DAMAGED = "The file of signed heads cannot be read";

    private static final Logger LOG = LoggerFactory.getLogger(ProofFiles.class);

    private final JsonMapper json;
    private final Path headsFile;
    private final SigningKey key;

    /**
     * @param directory empty for {@code proof} in the data directory
     * @param keyFile empty for one in the directory, which is made when there is none
     */
    ProofFiles(
            JsonMapper json,
            @Value("${kartoteka.data-dir:./kartoteka-data}") Path dataDirectory,
            @Value("${kartoteka.proof.directory:}") String directory,
            @Value("${kartoteka.proof.key-file:}") String keyFile) {
        this.json = json;
        Path place = directory.isBlank() ? dataDirectory.resolve("proof") : Path.of(directory);
        this.headsFile = place.resolve("heads.ndjson");
        try {
            Files.createDirectories(place);
            cutTornLine(headsFile);
            this.key = keyFile.isBlank() ? ownKey(place.resolve("signing-key.pem")) : readKey(Path.of(keyFile));
        } catch (IOException e) {
            throw new UncheckedIOException("The key that signs the history cannot be read or made", e);
        }
    }

    SigningKey key() {
        return key;
    }

    HeadKey publicKey() {
        return key.publicKey();
    }

    /**
     * All heads that were signed by this process and those before it.
     *
     * @throws UncheckedIOException if the file is damaged
     */
    List<SignedHead> heads() {
        if (!Files.exists(headsFile)) {
            return List.of();
        }
        try (BufferedReader lines = Files.newBufferedReader(headsFile, UTF_8)) {
            return ExportVerifier.heads(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The signed heads of before cannot be read from " + headsFile, e);
        }
    }

    /** On disk when this comes back, since a head that somebody saw must not be forgotten. */
    synchronized void append(SignedHead head) {
        byte[] line = (json.writeValueAsString(head) + "\n").getBytes(UTF_8);
        try (FileChannel file = FileChannel.open(headsFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(java.nio.ByteBuffer.wrap(line));
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The signed head cannot be written to " + headsFile, e);
        }
    }

    /** What a power cut left of a line was never published, since that comes after the whole line is on disk. */
    private static void cutTornLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] content = Files.readAllBytes(file);
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        if (end < content.length) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
        }
    }

    private static SigningKey ownKey(Path file) throws IOException {
        SecretFile.makeOnce(file, () -> {
            SigningKey fresh = SigningKey.generate();
            LOG.info(
                    "A key was made that signs the history; its public half has the id {}",
                    fresh.publicKey().id());
            return fresh.pem();
        });
        return readKey(file);
    }

    private static SigningKey readKey(Path file) throws IOException {
        return SigningKey.parse(Files.readString(file, UTF_8));
    }
}
