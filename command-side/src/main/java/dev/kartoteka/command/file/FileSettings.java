package dev.kartoteka.command.file;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.unit.DataSize;

/** How large files may be, and of which types. */
@Component
class FileSettings {

    private final long maxSize;
    private final Set<FileType> types;

    /** @param types media types; none for all that are known */
    FileSettings(
            @Value("${kartoteka.files.max-size}") DataSize maxSize,
            @Value("${kartoteka.files.types}") List<String> types) {
        this.maxSize = maxSize.toBytes();
        this.types = types.isEmpty() ? EnumSet.allOf(FileType.class) : EnumSet.noneOf(FileType.class);
        types.forEach(type -> this.types.add(FileType.of(type.strip())
                .orElseThrow(() -> new IllegalArgumentException("kartoteka.files.types: not known here: " + type))));
    }

    /** In bytes. */
    long maxSize() {
        return maxSize;
    }

    /** Refuses what is not taken. */
    FileType type(@Nullable String contentType) {
        return FileType.of(mediaType(contentType))
                .filter(types::contains)
                .orElseThrow(() -> new Refusal(
                        FailureCode.FILE_TYPE_REFUSED,
                        "Content-Type is one of "
                                + types.stream().map(FileType::mediaType).toList()));
    }

    private static String mediaType(@Nullable String contentType) {
        try {
            MimeType type = MimeType.valueOf(contentType == null ? "" : contentType);
            return type.getType() + "/" + type.getSubtype();
        } catch (InvalidMimeTypeException e) {
            return "";
        }
    }
}
