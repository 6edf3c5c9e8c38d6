package dev.kartoteka.command.imports;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What an administrator may decide about imports. */
@Component
class ImportSettings {

    private final Path directory;
    private final DataSize maxSize;
    private final DataSize maxUnpackedSize;

    ImportSettings(
            @Value("${kartoteka.data-dir:./kartoteka-data}") Path dataDirectory,
            @Value("${kartoteka.import.max-size:512MB}") DataSize maxSize,
            @Value("${kartoteka.import.max-unpacked-size:8GB}") DataSize maxUnpackedSize) {
        this.directory = dataDirectory.resolve("imports");
        this.maxSize = maxSize;
        this.maxUnpackedSize = maxUnpackedSize;
    }

    /** Where each import has a directory of its own. */
    Path directory() {
        return directory;
    }

    /** Of all files of one upload, in bytes. */
    long maxSize() {
        return maxSize.toBytes();
    }

    /** Of one file after unpacking, in bytes. */
    long maxUnpackedSize() {
        return maxUnpackedSize.toBytes();
    }
}
