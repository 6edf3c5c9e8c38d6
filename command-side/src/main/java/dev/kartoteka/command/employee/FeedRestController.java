package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.endpoint.RequestContext;
import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.security.FeedToken;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives the addresses of calendars out. Not a command like others: what it answers can never be told again. */
@RestController
class FeedRestController {

    private final CommandPort commands;

    FeedRestController(CommandPort commands) {
        this.commands = commands;
    }

    /** Whoever has the address sees what the employee sees: nobody else may ask for it, whoever is above them. */
    @PostMapping("/api/v1/employees/{id}/open-feed")
    @Needs("tasks:read")
    @Described(
            summary =
                    "Give out the address of one's own calendar feed; it is answered this once, and ends the one before",
            tag = "employees",
            answer = Opened.class,
            status = 201)
    ResponseEntity<Opened> open(@PathVariable String id, @RequestHeader HttpHeaders headers) {
        if (!CurrentActor.get().id().equals(id)) {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
        FeedToken token = FeedToken.random(id);
        OpenFeed command = new OpenFeed(new EmployeeId(id), token.hash());
        CommandAnswer answer = commands.change("employees", "open-feed", command, RequestContext.of(headers, "REST"));
        return ResponseEntity.created(URI.create(token.path()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Opened(id, answer.version(), token.path()));
    }

    /**
     * A feed that was opened.
     *
     * @param path to be put behind the address of this system, and to be subscribed to
     */
    record Opened(String id, long version, String path) {}
}
