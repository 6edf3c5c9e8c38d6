package dev.kartoteka.command.imports.mapping;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** From the YAML that somebody wrote to a mapping, or to a {@link BadMapping} that says what is wrong. */
public final class MappingReader {

    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private MappingReader() {}

    /** @throws BadMapping if it cannot be used */
    public static Mapping read(String yaml) {
        MappingText text = bind(load(yaml));
        return MappingCompiler.compile(text);
    }

    private static Map<?, ?> load(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(DEEPEST);
        DumperOptions unused = new DumperOptions();
        Yaml parser =
                new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new PlainResolver());
        try {
            if (parser.load(yaml) instanceof Map<?, ?> map) {
                requireAnEnd(map, DEEPEST);
                return map;
            }
            throw new BadMapping("A mapping is a YAML object, or the name of a built-in mapping");
        } catch (MarkedYAMLException e) {
            String place = e.getProblemMark() == null
                    ? ""
                    : " in line " + (e.getProblemMark().getLine() + 1);
            throw new BadMapping("Not YAML" + place + ": " + e.getProblem());
        } catch (YAMLException e) {
            throw new BadMapping("Not YAML that can be read");
        }
    }

    /** By an alias of itself a list can be within itself, which no limit of the parser sees. */
    private static void requireAnEnd(@Nullable Object part, int levels) {
        if (levels == 0) {
            throw new BadMapping("Not YAML that can be read: it goes deeper than " + DEEPEST + " levels");
        }
        if (part instanceof Map<?, ?> map) {
            map.values().forEach(within -> requireAnEnd(within, levels - 1));
        } else if (part instanceof Collection<?> list) {
            list.forEach(within -> requireAnEnd(within, levels - 1));
        }
    }

    private static MappingText bind(Map<?, ?> tree) {
        try {
            return JSON.convertValue(tree, MappingText.class);
        } catch (JacksonException e) {
            StringBuilder where = new StringBuilder();
            for (JacksonException.Reference step : e.getPath()) {
                String name = step.getPropertyName();
                where.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
            }
            throw new BadMapping("Not a field of a mapping, or not of its type: " + where);
        }
    }

    /** YAML without its surprises: 007, NO and 2017-12-31 are texts. */
    private static final class PlainResolver extends Resolver {

        private static final Pattern TRUTH = Pattern.compile("^(?:true|false)$");
        private static final Pattern WHOLE = Pattern.compile("^-?(?:0|[1-9][0-9]{0,17})$");
        private static final Pattern DECIMAL = Pattern.compile("^-?(?:0|[1-9][0-9]{0,17})\\.[0-9]+$");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, TRUTH, "tf", 10);
            addImplicitResolver(Tag.INT, WHOLE, "-0123456789");
            addImplicitResolver(Tag.FLOAT, DECIMAL, "-0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0", 10);
            addImplicitResolver(Tag.NULL, EMPTY, null, 10);
        }
    }
}
