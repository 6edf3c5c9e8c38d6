package dev.kartoteka.query.file;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.download.StoredContents;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What is in the files. */
@RestController
@Needs("files:read")
class FileContentRestController {

    private static final String VERSION = "versionNumber";

    private final RecordStore<File> files;
    private final StoredContents contents;

    FileContentRestController(RecordStore<File> files, StoredContents contents) {
        this.files = files;
        this.contents = contents;
    }

    @GetMapping("/api/v1/files/{id}/content")
    @Described(
            summary = "The content of a file, to be saved",
            tag = "files",
            parameters = {"asOf", "basis"},
            ownParameters = VERSION + ": Which of its contents; the last, or the last then, when absent",
            mediaTypes = {"application/octet-stream"})
    void content(@PathVariable String id, WebRequest request, HttpServletResponse response) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of(VERSION, "asOf", "basis"));
        AsOf asOf = Parameters.asOf(Parameters.single(given, "asOf"), Parameters.single(given, "basis"));
        File file = files.get(id, asOf)
                .orElseThrow(FileContentRestController::missing)
                .state();
        StoredContents.requireUnmasked(); // whom its versions are hidden from is not told that there are none
        FileVersion version = version(file, Parameters.single(given, VERSION));
        if (files.get(id, null).map(RecordVersion::state).map(File::removedAt).isPresent()) {
            throw new Refusal(FailureCode.ERASED, "The file was removed, with all its contents");
        }
        String name = version.name();
        String sha256 = version.sha256();
        if (name == null || sha256 == null) {
            throw new Refusal(FailureCode.ERASED, FailureCode.ERASED.meaning());
        }
        contents.send(
                new StoredContents.Stored(
                        file.id(), version.contentId(), name, version.mediaType(), sha256, version.size()),
                request,
                response);
    }

    private static FileVersion version(File file, @Nullable String number) {
        int wanted = file.versionNumber();
        if (number != null) {
            if (!number.matches("[1-9]\\d{0,8}")) {
                throw new Refusal(FailureCode.INVALID_PARAMETER, VERSION + " is a whole number from 1");
            }
            wanted = Integer.parseInt(number);
        }
        if (wanted > file.versions().size()) {
            throw missing();
        }
        return file.versions().get(wanted - 1);
    }

    private static Refusal missing() {
        return new Refusal(FailureCode.NOT_FOUND, FailureCode.NOT_FOUND.meaning());
    }
}
