package dev.kartoteka.command.imports;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.JsonNode;

/** Imports: start one, see where it stands, see which rows it rejected or had to place by a rule. */
@RestController
@Needs("imports:read")
@RequestMapping(ImportRestController.PATH)
class ImportRestController {

    static final String PATH = "/api/v1/imports";

    private static final long LONGEST_MAPPING = 256 * 1024;

    private final Uploads uploads;
    private final Imports imports;

    ImportRestController(Uploads uploads, Imports imports) {
        this.uploads = uploads;
        this.imports = imports;
    }

    /** Takes the files in, and answers when they are stored and sound; they are applied afterwards. */
    @Needs("imports:write")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Described(
            summary = "Load files of rows by a mapping; answered when they are stored, applied afterwards",
            tag = "imports",
            parts = {
                "file: CSV or NDJSON, also as gzip; may come several times",
                "mapping: The name of a built-in mapping, or one in YAML"
            },
            answer = Started.class,
            status = 202)
    ResponseEntity<Started> start(MultipartHttpServletRequest request) {
        for (String name : request.getMultiFileMap().keySet()) {
            if (!Set.of("file", "mapping").contains(name)) {
                throw new Refusal(FailureCode.INVALID_UPLOAD, "The parts are file and mapping, not " + name);
            }
        }
        ImportStatus status = uploads.take(
                request.getFiles("file"), mapping(request), CurrentActor.get().id());
        imports.enqueue(status);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + status.id()))
                .body(new Started(status.id()));
    }

    @GetMapping
    @Described(
            summary = "The imports, newest first",
            tag = "imports",
            answer = ImportStatus.class,
            page = true,
            parameters = {"limit", "cursor"})
    PageAnswer<ImportStatus> list(HttpServletRequest request) {
        PageQuestion question = PageQuestion.of(request);
        List<ImportStatus> rest = imports.all();
        if (question.cursor() != null) {
            List<String> ids = rest.stream().map(ImportStatus::id).toList();
            if (!ids.contains(question.cursor())) {
                throw new Refusal(FailureCode.INVALID_CURSOR, FailureCode.INVALID_CURSOR.meaning());
            }
            rest = rest.subList(ids.indexOf(question.cursor()) + 1, rest.size());
        }
        List<ImportStatus> page = List.copyOf(rest.subList(0, Math.min(question.limit(), rest.size())));
        return PageAnswer.of(
                page, page.size() < rest.size() ? page.get(page.size() - 1).id() : null);
    }

    @GetMapping("/{id}")
    @Described(summary = "Where an import stands", tag = "imports", answer = ImportStatus.class)
    ImportStatus get(@PathVariable String id) {
        return imports.find(id).orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, FailureCode.NOT_FOUND.meaning()));
    }

    /** Rows that were rejected: file, line, code, reason, row. */
    @GetMapping("/{id}/rejects")
    @Described(
            summary = "Rows that were rejected: file, line, code, reason, row",
            tag = "imports",
            answer = JsonNode.class,
            page = true,
            parameters = {"limit", "cursor"})
    PageAnswer<JsonNode> rejects(HttpServletRequest request, @PathVariable String id) {
        return RowPages.read(imports.directory(get(id).id()).rejects(), PageQuestion.of(request));
    }

    /** Rows that a rule of the mapping had to place: file, line, code (the rule's name), reason, row. */
    @GetMapping("/{id}/notes")
    @Described(
            summary = "Rows that a rule of the mapping had to place: file, line, rule, reason, row",
            tag = "imports",
            answer = JsonNode.class,
            page = true,
            parameters = {"limit", "cursor"})
    PageAnswer<JsonNode> notes(HttpServletRequest request, @PathVariable String id) {
        return RowPages.read(imports.directory(get(id).id()).notes(), PageQuestion.of(request));
    }

    /** A part with a file name is a file to Spring, one without is a parameter; either may carry the mapping. */
    private static String mapping(MultipartHttpServletRequest request) {
        MultipartFile file = request.getFile("mapping");
        String text = request.getParameter("mapping");
        if (file != null) {
            if (file.getSize() > LONGEST_MAPPING) {
                throw new Refusal(FailureCode.UNKNOWN_MAPPING, "A mapping has at most " + LONGEST_MAPPING + " bytes");
            }
            try {
                text = new String(file.getBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new Refusal(FailureCode.INVALID_UPLOAD, "The mapping cannot be read");
            }
        }
        if (text == null || text.isBlank()) {
            throw new Refusal(FailureCode.INVALID_UPLOAD, "There is no part named mapping");
        }
        return text;
    }

    /** The import that was begun. */
    record Started(String id) {}
}
