package dev.kartoteka.command.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kinds of files are known: none that a browser or a desktop would run, each with what its content begins with. */
public enum FileType {
    PDF("application/pdf", "pdf", "%PDF-"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "jpg jpeg", "\u00ff\u00d8\u00ff"),
    GIF("image/gif", "gif", "GIF8"),
    WEBP("image/webp", "webp", "RIFF"),
    TEXT("text/plain", "txt text log md", ""),
    CSV("text/csv", "csv", ""),
    DOC("application/msword", "doc", Beginnings.OLE),
    XLS("application/vnd.ms-excel", "xls", Beginnings.OLE),
    PPT("application/vnd.ms-powerpoint", "ppt", Beginnings.OLE),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Beginnings.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Beginnings.ZIP),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Beginnings.ZIP),
    ODT("application/vnd.oasis.opendocument.text", "odt", Beginnings.ZIP),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", Beginnings.ZIP);

    private final String mediaType;
    private final String extensions;
    private final String begins;

    /**
     * A kind of files.
     *
     * @param extensions with blanks between them
     * @param begins as ISO 8859-1; empty for text, which has no NUL
     */
    FileType(String mediaType, String extensions, String begins) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.begins = begins;
    }

    String mediaType() {
        return mediaType;
    }

    /** @param mediaType without parameters */
    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a file of this kind may be called so: by one of its extensions, or by none. */
    boolean fits(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                || List.of(extensions.split(" ", -1))
                        .contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a content may be of this kind. */
    boolean fits(byte[] beginning) {
        if (!begins.isEmpty()) {
            return new String(beginning, StandardCharsets.ISO_8859_1).startsWith(begins);
        }
        for (byte one : beginning) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }

    private static final class Beginnings {

        static final String OLE = "\u00d0\u00cf\u0011\u00e0";
        static final String ZIP = "PK\u0003\u0004";
    }
}
