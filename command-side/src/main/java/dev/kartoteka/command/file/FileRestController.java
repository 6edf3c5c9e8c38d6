package dev.kartoteka.command.file;

import dev.kartoteka.command.endpoint.CommandContext;
import dev.kartoteka.command.endpoint.ContentCommands;
import dev.kartoteka.command.endpoint.ContentCommands.Wanted;
import dev.kartoteka.command.endpoint.RequestContext;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.file.FileId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes files in: the body is the file as it is, the rest is told by the URL. */
@RestController
@Needs("files:write")
class FileRestController {

    private static final String COLLECTION = "files";
    private static final String OCCURRED_AT = "occurredAt: When it happened in the world; now when absent";
    private static final String REASON = "reason: Why";

    private final ContentCommands commands;
    private final FileSettings settings;
    private final JsonMapper json;

    FileRestController(ContentCommands commands, FileSettings settings, JsonMapper json) {
        this.commands = commands;
        this.settings = settings;
        this.json = json;
    }

    @PostMapping("/api/v1/files")
    @Described(
            summary = "Upload a file to a client; the body is the file, Content-Type its type",
            tag = "files",
            file = true,
            answer = CommandAnswer.class,
            parameters = {"Idempotency-Key"},
            ownParameters = {
                "clientId: Whose file it is",
                "name: What it is called; a path and what cannot be seen are taken off",
                "id: The caller's own choice; a random one when absent",
                OCCURRED_AT,
                REASON
            },
            status = 201)
    ResponseEntity<String> upload(HttpServletRequest request, @RequestHeader HttpHeaders headers) {
        FileType type = settings.type(request.getContentType());
        ObjectNode told = told(request, type, Set.of("clientId", "name", "id", "occurredAt", "reason"));
        CommandContext context = RequestContext.of(headers, "REST");
        Wanted<UploadFile> wanted = commands.read(COLLECTION, "", UploadFile.class, id(told, context), told, context);
        UploadFile command = wanted.command();
        requireOfType(type, command.name());
        return taken(
                request,
                type,
                content -> commands.send(
                        wanted,
                        content,
                        Set.of(command.clientId().value()),
                        (file, kept) -> new UploadFile(file.id(), file.clientId(), file.name(), file.type(), kept),
                        context));
    }

    @PostMapping("/api/v1/files/{id}/revise")
    @Described(
            summary = "Upload another version of a file; the one before is kept",
            tag = "files",
            file = true,
            answer = CommandAnswer.class,
            parameters = {"If-Match", "Idempotency-Key"},
            ownParameters = {"name: What it is called from now on; as before when absent", OCCURRED_AT, REASON})
    ResponseEntity<String> revise(
            HttpServletRequest request, @PathVariable String id, @RequestHeader HttpHeaders headers) {
        FileType type = settings.type(request.getContentType());
        ObjectNode told = told(request, type, Set.of("name", "occurredAt", "reason"));
        CommandContext context = RequestContext.of(headers, "REST");
        Wanted<ReviseFile> wanted = commands.read(COLLECTION, "revise", ReviseFile.class, id, told, context);
        String name = wanted.command().name();
        if (name != null) {
            requireOfType(type, name);
        }
        return taken(
                request,
                type,
                content -> commands.send(
                        wanted,
                        content,
                        Set.of(),
                        (file, kept) -> new ReviseFile(file.id(), file.name(), file.type(), kept),
                        context));
    }

    /** The same for the same key, so that what was begun under it is found again. */
    private static String id(ObjectNode told, CommandContext context) {
        String key = context.idempotencyKey();
        if (told.has("id")) {
            return told.get("id").stringValue();
        }
        return key == null
                ? FileId.random().value()
                : Derived.id(FileId.PREFIX, context.actor().id(), key);
    }

    private ObjectNode told(HttpServletRequest request, FileType type, Set<String> known) {
        ObjectNode told = json.createObjectNode();
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new Refusal(FailureCode.INVALID_PARAMETER, "An unknown parameter; there are " + known);
            }
            if (values.length != 1) {
                throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is given once");
            }
            told.put(name, values[0]);
        });
        return told.put("type", type.name());
    }

    private static void requireOfType(FileType type, String name) {
        if (!type.fits(name)) {
            throw new Refusal(FailureCode.FILE_TYPE_REFUSED, "No file of type " + type.mediaType() + " is called so");
        }
    }

    private ResponseEntity<String> taken(
            HttpServletRequest request, FileType type, Function<InputStream, ResponseEntity<String>> command) {
        try {
            InputStream body = request.getInputStream();
            try {
                return command.apply(Upload.of(body, request.getContentLengthLong(), type, settings.maxSize()));
            } catch (Refusal refusal) {
                // who does not wait to be asked for the body would not hear the answer before its end
                if (refusal.code() == FailureCode.FILE_TOO_LARGE && request.getHeader(HttpHeaders.EXPECT) == null) {
                    Upload.passOver(body);
                }
                throw refusal;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
