package dev.kartoteka.query.timeline;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A client's timeline. */
@RestController
@Needs("clients:read")
class TimelineRestController {

    private final TimelineReader store;
    private final RecordStore<Client> clients;

    TimelineRestController(TimelineReader store, RecordStore<Client> clients) {
        this.store = store;
        this.clients = clients;
    }

    @GetMapping("/api/v1/clients/{id}/timeline")
    @Described(
            summary = "Everything that happened with a client, its deals, contacts and interactions, newest first",
            tag = "clients",
            answer = TimelineEntry.class,
            page = true,
            parameters = {"from", "to", "limit", "cursor", "asOf", "basis"},
            ownParameters = "kinds: Kinds of entries, separated by commas, such as CALL,DEAL_WON")
    PageAnswer<TimelineEntry> timeline(@PathVariable String id, HttpServletRequest request) {
        TimelineQuestion question = TimelineQuestion.of(id, request.getParameterMap());
        if (clients.get(id, question.asOf()).isEmpty()) {
            throw new Refusal(
                    FailureCode.NOT_FOUND,
                    question.asOf() == null ? "There is no such client" : "There was no such client then");
        }
        return store.page(question).answer();
    }
}
