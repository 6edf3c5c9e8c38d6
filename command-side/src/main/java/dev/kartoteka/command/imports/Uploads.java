package dev.kartoteka.command.imports;

import dev.kartoteka.command.imports.ImportStatus.State;
import dev.kartoteka.command.imports.mapping.BadMapping;
import dev.kartoteka.command.imports.mapping.BuiltInMappings;
import dev.kartoteka.command.imports.mapping.Mapping;
import dev.kartoteka.command.imports.mapping.MappingReader;
import dev.kartoteka.command.imports.rows.FileOptions;
import dev.kartoteka.command.imports.rows.UnreadableFile;
import dev.kartoteka.command.imports.rows.UploadedFile;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploads in: stores them, and reads them once from end to end before a single row is applied. */
@Component
class Uploads {

    private final ImportSettings settings;

    Uploads(ImportSettings settings) {
        this.settings = settings;
    }

    /**
     * Stores the files.
     *
     * @param mapping YAML, or the name of a built-in mapping
     * @param startedBy on whose behalf it acts
     * @throws Refusal if the mapping or a file cannot be used; then nothing is kept
     */
    ImportStatus take(List<MultipartFile> parts, String mapping, String startedBy) {
        String yaml = BuiltInMappings.yaml(mapping.strip()).orElse(mapping);
        Mapping read = mapping(yaml);
        requireFiles(parts);
        String id = "import-" + UUID.randomUUID();
        Path path = settings.directory().resolve(id);
        try {
            ImportDirectory directory = ImportDirectory.create(path);
            directory.writeMapping(yaml);
            List<String> names = store(parts, directory);
            long rows = check(names, directory, read);
            ImportStatus status = new ImportStatus(
                    id,
                    read.name(),
                    read.source(),
                    State.QUEUED,
                    names,
                    rows,
                    0,
                    0,
                    0,
                    0,
                    0,
                    Map.of(),
                    0,
                    0,
                    size(parts),
                    0,
                    Instant.now(),
                    startedBy,
                    null,
                    null,
                    0,
                    null);
            directory.write(status);
            return status;
        } catch (IOException e) {
            new ImportDirectory(path).deleteAll();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            new ImportDirectory(path).deleteAll();
            throw e;
        }
    }

    static Mapping mapping(String yaml) {
        try {
            return MappingReader.read(yaml);
        } catch (BadMapping e) {
            throw new Refusal(FailureCode.UNKNOWN_MAPPING, String.valueOf(e.getMessage()));
        }
    }

    List<UploadedFile> files(List<String> names, ImportDirectory directory, Mapping mapping) {
        FileOptions options =
                new FileOptions(mapping.separator(), mapping.charset(), mapping.headers(), settings.maxUnpackedSize());
        List<UploadedFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            files.add(new UploadedFile(directory.file(i), names.get(i), options));
        }
        return files;
    }

    private long check(List<String> names, ImportDirectory directory, Mapping mapping) {
        AtomicLong rows = new AtomicLong();
        try {
            for (UploadedFile file : files(names, directory, mapping)) {
                mapping.tableFor(file.name(), file.columns());
                file.read(row -> rows.incrementAndGet());
            }
        } catch (UnreadableFile e) {
            throw new Refusal(FailureCode.INVALID_UPLOAD, String.valueOf(e.getMessage()));
        }
        return rows.get();
    }

    private void requireFiles(List<MultipartFile> parts) {
        if (parts.isEmpty()) {
            throw new Refusal(FailureCode.INVALID_UPLOAD, "There is no part named file");
        }
        if (size(parts) > settings.maxSize()) {
            throw new Refusal(FailureCode.BODY_TOO_LARGE, "An upload has at most " + settings.maxSize() + " bytes");
        }
    }

    private static List<String> store(List<MultipartFile> parts, ImportDirectory directory) throws IOException {
        List<String> names = new ArrayList<>();
        for (MultipartFile part : parts) {
            try (InputStream bytes = part.getInputStream()) {
                Files.copy(bytes, directory.file(names.size()));
            }
            names.add(name(part, names.size()));
        }
        return names;
    }

    /** For people only; on disk the file has a number. */
    private static String name(MultipartFile part, int number) {
        String given = part.getOriginalFilename();
        String plain = given == null ? "" : given.replaceFirst(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return plain.isBlank() ? "file " + (number + 1) : plain.substring(0, Math.min(200, plain.length()));
    }

    private static long size(List<MultipartFile> parts) {
        return parts.stream().mapToLong(MultipartFile::getSize).sum();
    }
}
