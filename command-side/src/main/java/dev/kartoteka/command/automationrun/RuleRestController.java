package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.endpoint.CommandContext;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.TraceId;
import dev.kartoteka.shared.automation.RuleId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a rule would have done, and the rules that come with the product. */
@RestController
class RuleRestController {

    private static final Set<String> PARAMETERS = Set.of("from", "to");

    private final RuleBook book;
    private final DryRun dryRun;
    private final BuiltInRules builtIn;

    RuleRestController(RuleBook book, DryRun dryRun, BuiltInRules builtIn) {
        this.book = book;
        this.dryRun = dryRun;
        this.builtIn = builtIn;
    }

    @PostMapping(path = "/api/v1/rules/add-built-in")
    @Needs("rules:write")
    @Described(
            summary =
                    "Write down the rules that come with the product, and their templates, if they are not there yet; off",
            tag = "rules",
            answer = AddedRules.class,
            ownParameters = {"ownerId: The employee who is answerable for them; whoever asks when absent"})
    AddedRules addBuiltIn(HttpServletRequest request) {
        requireParameters(request, Set.of("ownerId"));
        String owner = request.getParameter("ownerId");
        Actor actor = CurrentActor.get();
        CommandContext context =
                new CommandContext(actor, null, "REST", CurrentActor.address(), TraceId.current(), null, null);
        try {
            return new AddedRules(builtIn.add(new EmployeeId(owner == null ? actor.id() : owner), context));
        } catch (InvalidValue e) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "ownerId names an employee");
        }
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
        requireParameters(request, PARAMETERS);
        DryRun.Found found = dryRun.ask(rule, moment(request, "from"), moment(request, "to"));
        if (found == null) {
            throw new Refusal(FailureCode.SERVER_BUSY, "Another dry run is under way");
        }
        return found;
    }

    private static void requireParameters(HttpServletRequest request, Set<String> known) {
        if (!known.containsAll(request.getParameterMap().keySet())) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "The parameters are " + String.join(", ", known));
        }
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

    /** The rules that come with the product, and whether they were written down now. */
    record AddedRules(List<BuiltInRules.Added> rules) {}
}
