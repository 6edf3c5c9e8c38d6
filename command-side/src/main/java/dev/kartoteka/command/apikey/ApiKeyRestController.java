package dev.kartoteka.command.apikey;

import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.endpoint.RequestContext;
import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.platform.security.ApiKeySecret;
import dev.kartoteka.shared.apikey.ApiKeyId;
import dev.kartoteka.shared.failure.FailureCode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives API keys out. Not a command like others: what it answers can never be told again. */
@RestController
class ApiKeyRestController {

    private static final String PATH = "/api/v1/api-keys";

    private final CommandPort commands;

    ApiKeyRestController(CommandPort commands) {
        this.commands = commands;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs("api-keys:write")
    @Described(
            summary = "Give out an API key; the key itself is answered this once and kept nowhere",
            tag = "api-keys",
            body = NewKey.class,
            answer = GivenOut.class,
            status = 201)
    ResponseEntity<GivenOut> create(@RequestHeader HttpHeaders headers, @RequestBody NewKey wanted) {
        if (wanted.name() == null
                || wanted.scopes() == null
                || wanted.scopes().stream().anyMatch(Objects::isNull)) {
            throw new Refusal(FailureCode.MISSING_FIELD, "name and scopes are required");
        }
        List<String> scopes = wanted.scopes().stream().map(String::valueOf).toList();
        ApiKeyId id = ApiKeyId.random();
        ApiKeySecret secret = ApiKeySecret.random(id.value());
        CreateApiKey command = new CreateApiKey(id, wanted.name(), scopes, secret.hash(), wanted.expiresAt());
        CommandAnswer answer = commands.create(Rights.API_KEYS, command, RequestContext.of(headers, "REST"));
        return ResponseEntity.created(URI.create(PATH + "/" + id.value()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new GivenOut(id.value(), answer.version(), secret.shown()));
    }

    /**
     * What a key is wanted for.
     *
     * @param scopes each {@code collection:read} or {@code collection:write}
     * @param expiresAt from when it is refused; null for never
     */
    record NewKey(
            String name, List<String> scopes, @Nullable Instant expiresAt) {}

    /**
     * A key that was given out.
     *
     * @param key to be sent as {@code Authorization: Bearer}
     */
    record GivenOut(String id, long version, String key) {}
}
