package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.mapping.MappingText.CommandText;
import dev.kartoteka.command.imports.mapping.MappingText.EventLogText;
import dev.kartoteka.command.imports.mapping.MappingText.RuleText;
import dev.kartoteka.command.imports.mapping.MappingText.SaleText;
import dev.kartoteka.command.imports.mapping.MappingText.TableText;
import dev.kartoteka.command.imports.mapping.RowMeaning.Meant;
import dev.kartoteka.command.imports.rows.Row;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks a mapping's text as a whole and prepares its templates. */
final class MappingCompiler {

    private static final Row NO_ROW = new Row("", 0, Map.of(), null, null);

    private final String source;
    private final Filters filters;

    private MappingCompiler(MappingText text) {
        source = required("source", text.source());
        filters = new Filters(source, orEmpty(text.maps()));
    }

    static Mapping compile(MappingText text) {
        MappingCompiler compiler = new MappingCompiler(text);
        String separator = text.separator() == null ? "," : text.separator();
        if (separator.length() != 1) {
            throw new BadMapping("separator is one character");
        }
        List<CommandTemplate> before = compiler.commands(text.before());
        if (!Table.columnsOf(before).isEmpty()) {
            throw new BadMapping("before: there are no columns yet");
        }
        List<Table> tables =
                orEmpty(text.tables()).stream().map(compiler::table).toList();
        if (tables.isEmpty()) {
            throw new BadMapping("There is no table");
        }
        return new Mapping(
                required("name", text.name()),
                compiler.source,
                separator.charAt(0),
                charset(text.charset()),
                orEmpty(text.header()),
                Table.steps(before, NO_ROW),
                tables);
    }

    private Table table(TableText text) {
        String name = required("tables/name", text.name());
        RowMeaning meaning;
        Set<String> used = new TreeSet<>();
        List<CommandTemplate> once = commands(text.once());
        used.addAll(Table.columnsOf(once));
        if (text.lines() != null) {
            if (!text.lines().equals("commands")
                    || text.commands() != null
                    || text.eventLog() != null
                    || text.sale() != null) {
                throw new BadMapping(name + ": lines can only be commands, and then there is nothing else");
            }
            meaning = new CommandLines(source);
        } else if (text.eventLog() != null) {
            EventLogShape shape = eventLog(text.eventLog(), used);
            meaning = new EventLog(shape);
        } else if (text.sale() != null) {
            SaleShape shape = sale(text.sale());
            used.addAll(shape.columns());
            meaning = new Sales(shape);
        } else {
            List<CommandTemplate> commands = commands(text.commands());
            used.addAll(Table.columnsOf(commands));
            meaning = () -> (rows, refused) -> Meant.all(Table.steps(commands, rows.get(0)));
        }
        List<Rule> rules =
                orEmpty(text.rules()).stream().map(rule -> rule(rule, used)).toList();
        Set<String> columns = new LinkedHashSet<>(orEmpty(text.columns()));
        used.removeAll(columns);
        if (text.columns() != null && !used.isEmpty()) {
            throw new BadMapping(name + ": uses " + used + ", which its columns do not list");
        }
        columns.addAll(used);
        return new Table(name, columns, rules, once, meaning);
    }

    private Rule rule(RuleText text, Set<String> used) {
        Map<String, Template> set = new HashMap<>();
        orEmpty(text.set()).forEach((column, value) -> set.put(column, template(value)));
        Condition when = Condition.of(text.when());
        used.addAll(when.columns());
        set.forEach((column, template) -> {
            used.add(column);
            used.addAll(template.columns());
        });
        Rule.Then then = text.then() == null ? Rule.Then.ACCEPT : text.then();
        return new Rule(required("rules/name", text.name()), when, set, then, required("because", text.because()));
    }

    private EventLogShape eventLog(EventLogText text, Set<String> used) {
        Template time = template(required("eventLog/time", text.time()));
        Template actor = optional(text.actor());
        Template caseKey = template(required("eventLog/case", text.caseKey()));
        List<CommandTemplate> opens = commands(text.opens());
        List<EventLogShape.Telling> tellings = orEmpty(text.interactions()).stream()
                .map(one -> new EventLogShape.Telling(
                        orEmpty(one.activities()),
                        required("interactions/kind", one.kind()),
                        one.direction(),
                        template(one.subject() == null ? "${" + text.activity() + "}" : one.subject())))
                .toList();
        used.addAll(Table.columnsOf(opens));
        tellings.forEach(telling -> used.addAll(telling.subject().columns()));
        used.addAll(time.columns());
        used.addAll(caseKey.columns());
        used.add(required("eventLog/activity", text.activity()));
        if (actor != null) {
            used.addAll(actor.columns());
        }
        if (text.lifecycle() != null) {
            used.add(text.lifecycle());
        }
        return new EventLogShape(
                source,
                caseKey,
                time,
                actor,
                text.activity(),
                text.lifecycle(),
                text.begin() == null ? "START" : text.begin(),
                text.end() == null ? "COMPLETE" : text.end(),
                text.firstStage(),
                opens,
                orEmpty(text.stages()),
                Set.copyOf(orEmpty(text.wins())),
                orEmpty(text.losses()),
                tellings);
    }

    private SaleShape sale(SaleText text) {
        if ((text.price() == null) == (text.amount() == null)) {
            throw new BadMapping("sale: either a price or an amount is wanted");
        }
        if (text.product() == null && text.description() == null) {
            throw new BadMapping("sale: a product or a description is wanted");
        }
        return new SaleShape(
                source,
                optional(text.order()),
                text.credit(),
                template(required("sale/customer", text.customer())),
                template(required("sale/time", text.time())),
                optional(text.product()),
                optional(text.description()),
                template(required("sale/quantity", text.quantity())),
                optional(text.price()),
                optional(text.amount()),
                template(required("sale/currency", text.currency())));
    }

    private List<CommandTemplate> commands(@Nullable List<CommandText> texts) {
        return orEmpty(texts).stream().map(this::command).toList();
    }

    private CommandTemplate command(CommandText text) {
        String[] path = required("path", text.path()).split("/", -1);
        boolean changes = path.length == 3 && path[1].equals("{id}");
        if (!changes && (path.length != 1 || !path[0].matches("[a-z]+s"))) {
            throw new BadMapping("A path is deals or deals/{id}/win, not " + text.path());
        }
        String verb = changes ? path[2] : "";
        return new CommandTemplate(
                source,
                path[0],
                verb,
                template(required("key", text.key())),
                template(text.step() != null ? text.step() : changes ? verb : "create"),
                Condition.of(text.when()),
                optional(text.occurredAt()),
                optional(text.actor()),
                new BodyTemplate(orEmpty(text.body()), filters));
    }

    private Template template(String text) {
        return Template.parse(text, filters);
    }

    private @Nullable Template optional(@Nullable String text) {
        return text == null ? null : template(text);
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            throw new BadMapping("There is no charset " + name);
        }
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new BadMapping(field + " is missing");
        }
        return value;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
