package dev.kartoteka.query.pool;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What nobody is responsible for, and who was. */
@RestController
class PoolRestController {

    private final PoolEntries entries;
    private final PoolHistory history;
    private final OwnerHistories owners;

    PoolRestController(PoolEntries entries, PoolHistory history, OwnerHistories owners) {
        this.entries = entries;
        this.history = history;
        this.owners = owners;
    }

    @GetMapping("/api/v1/pool")
    @Needs("leads:read")
    @Described(
            summary = "Leads and clients that nobody is responsible for; filtered by fields that both have",
            tag = "pools",
            answer = PoolEntry.class,
            page = true,
            parameters = {"limit", "cursor", "total", "asOf", "basis"},
            ownParameters = "sort: By which field that both have, such as -registeredAt")
    PageAnswer<PoolEntry> pool(WebRequest request) {
        return entries.page(request.getParameterMap()).answer();
    }

    @GetMapping("/api/v1/pool/history")
    @Needs("leads:read")
    @Described(
            summary = "Who took what from the pool, was given it, or brought it back; the last recorded first."
                    + " A page may be shorter than its limit while there are more",
            tag = "pools",
            answer = PoolMove.class,
            page = true,
            parameters = {"from", "to", "limit", "cursor", "asOf", "basis"},
            ownParameters = {"recordId: The client or lead", "employeeId: Who got it, or who had it until then"})
    PageAnswer<PoolMove> history(WebRequest request) {
        return history.page(PoolQuestion.of(request.getParameterMap())).answer();
    }

    @GetMapping("/api/v1/clients/{id}/owners")
    @Needs("clients:read")
    @Described(
            summary = "Who was responsible for a client, and when it lay in the pool",
            tag = "clients",
            answer = OwnerHistory.class)
    OwnerHistory ownersOfClient(@PathVariable String id) {
        return owners.ofClient(id);
    }

    @GetMapping("/api/v1/leads/{id}/owners")
    @Needs("leads:read")
    @Described(
            summary = "Who was responsible for a lead, and when it lay in the pool",
            tag = "leads",
            answer = OwnerHistory.class)
    OwnerHistory ownersOfLead(@PathVariable String id) {
        return owners.ofLead(id);
    }
}
