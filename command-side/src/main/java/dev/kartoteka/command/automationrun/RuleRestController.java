package dev.kartoteka.command.automationrun;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.shared.automation.RuleId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a rule would have done. */
@RestController
class RuleRestController {

    private static final Set<String> PARAMETERS = Set.of("from", "to");

    private final RuleBook book;
    private final DryRun dryRun;

    RuleRestController(RuleBook book, DryRun dryRun) {
        this.book = book;
        this.dryRun = dryRun;
    }

    @PostMapping(path = "/api/v1/rules/{id}/dry-run")
    @Needs("rules:write")
    @Described(
            summary = "What a rule, as it is now, would have done about what occurred in a time; nothing is done",
            tag = "rules",
            answer = DryRun.Found.class,
            ownParameters = {"from: RFC 3339", "to: RFC 3339; before it"})
    DryRun.Found dryRun(@PathVariable String id, HttpServletRequest request) throws InterruptedException {
        RuleState rule = id.startsWith(RuleId.PREFIX) ? book.rule(id) : null;
        if (rule == null) {
            throw new Refusal(FailureCode.NOT_FOUND, FailureCode.NOT_FOUND.meaning());
        }
        if (!PARAMETERS.containsAll(request.getParameterMap().keySet())) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "The parameters are from and to");
        }
        DryRun.Found found = dryRun.ask(rule, moment(request, "from"), moment(request, "to"));
        if (found == null) {
            throw new Refusal(FailureCode.SERVER_BUSY, "Another dry run is under way");
        }
        return found;
    }

    private static Instant moment(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is required");
        }
        try {
            return Moment.parse(text).value();
        } catch (InvalidValue e) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is a time such as 2026-03-01T00:00:00Z");
        }
    }
}
