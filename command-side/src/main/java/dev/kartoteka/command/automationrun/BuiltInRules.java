package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.automation.CreateRule;
import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandContext;
import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.template.CreateDocumentTemplate;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules that come with the product, and the templates that they fill. Once they are written down they are rules like any
 * other, which are switched on, changed and left off by whoever keeps the rules.
 */
@Component
class BuiltInRules {

    private static final String FILE = "/rules/built-in.yaml";
    private static final String OWNER = "${owner}";
    private static final JsonMapper JSON = new JsonMapper();

    private final CommandPort port;

    BuiltInRules(CommandPort port) {
        this.port = port;
    }

    /**
     * Writes down those that are not there yet; they are off.
     *
     * @throws Refusal when the owner is no employee
     */
    List<Added> add(EmployeeId owner, CommandContext context) {
        Map<String, List<Map<String, ?>>> all = read(owner);
        List<Added> added = new ArrayList<>();
        for (Map<String, ?> rule : Objects.requireNonNull(all.get("rules"))) {
            boolean now = write("rules", JSON.convertValue(rule, CreateRule.class), context);
            added.add(new Added(String.valueOf(rule.get("id")), now));
        }
        for (Map<String, ?> template : Objects.requireNonNull(all.get("templates"))) {
            var unused =
                    write("document-templates", JSON.convertValue(template, CreateDocumentTemplate.class), context);
        }
        return added;
    }

    private boolean write(String collection, Command command, CommandContext context) {
        try {
            var unused = port.create(collection, command, context);
            return true;
        } catch (Refusal refusal) {
            if (refusal.code() == FailureCode.ALREADY_EXISTS) {
                return false;
            }
            throw refusal;
        }
    }

    private static Map<String, List<Map<String, ?>>> read(EmployeeId owner) {
        try (InputStream file = BuiltInRules.class.getResourceAsStream(FILE)) {
            String yaml = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml.replace(OWNER, owner.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param added false for one that was there already */
    record Added(String ruleId, boolean added) {}
}
