package dev.kartoteka.command.automation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Conditions and values in CEL. An expression is checked against what there is to speak of before it is kept, and cannot do
 * anything: there are no loops, no macros and no functions of ours; how long and how deep it is is bounded, and so is what it
 * costs.
 */
public final class Expressions {

    /** Before an expression in a place where a plain text could stand. */
    private static final String MARK = "= ";

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 32;
    private static final int LONGEST_PATTERN = 1_000;
    private static final int LARGEST_VALUE = 10_000;
    private static final int SCOPES = 300;
    private static final int PROGRAMS_KNOWN = 1_000;

    private static final CelOptions BOUNDED = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .maxParseErrorRecoveryLimit(0)
            .enableComprehension(false)
            .comprehensionMaxIterations(0)
            .maxRegexProgramSize(LONGEST_PATTERN)
            .enableHeterogeneousNumericComparisons(true)
            .evaluateCanonicalTypesToNativeValues(true)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(BOUNDED).build();
    private static final Cache<String, Known> COMPILERS =
            Caffeine.newBuilder().maximumSize(SCOPES).build();
    private static final Cache<Key, CelRuntime.Program> PROGRAMS =
            Caffeine.newBuilder().maximumSize(PROGRAMS_KNOWN).build();

    private Expressions() {}

    /** @throws InvalidValue when it is no condition over what there is; nothing is the condition that always holds */
    static void requireCondition(RuleTrigger trigger, String condition) {
        Known known = known(trigger);
        Scope.requireDate(trigger, known.names());
        if (!condition.isEmpty() && !compiled(known, condition).getResultType().equals(SimpleType.BOOL)) {
            throw new InvalidValue(FailureCode.INVALID_EXPRESSION, "A condition is true or false");
        }
    }

    /** @throws InvalidValue when an expression somewhere in a body is none */
    static void requireValues(RuleTrigger trigger, @Nullable Object value) {
        if (value instanceof String text) {
            expression(text).ifPresent(expression -> compiled(known(trigger), expression));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(part -> requireValues(trigger, part));
        } else if (value instanceof Collection<?> all) {
            all.forEach(part -> requireValues(trigger, part));
        }
    }

    /** What stands behind the mark; empty for a plain text. */
    public static Optional<String> expression(String text) {
        return text.startsWith(MARK) ? Optional.of(text.substring(MARK.length())) : Optional.empty();
    }

    /** Whether a condition holds; one that compares what is absent does not. */
    public static boolean holds(RuleTrigger trigger, String condition, Facts facts) {
        if (condition.isEmpty()) {
            return true;
        }
        try {
            return Boolean.TRUE.equals(evaluated(trigger, condition, facts));
        } catch (CelEvaluationException | InvalidValue e) { // InvalidValue: written when more could be said than now
            return false;
        }
    }

    /** @throws InvalidValue when it has no value, or a very large one */
    public static @Nullable Object value(RuleTrigger trigger, String expression, Facts facts) {
        try {
            Object value = CelValues.plain(evaluated(trigger, expression, facts));
            if (value != null && value.toString().length() > LARGEST_VALUE) {
                throw new InvalidValue(FailureCode.INVALID_EXPRESSION, "The value is too large: " + expression);
            }
            return value;
        } catch (CelEvaluationException e) {
            throw new InvalidValue(FailureCode.INVALID_EXPRESSION, "It has no value: " + expression);
        }
    }

    private static Object evaluated(RuleTrigger trigger, String expression, Facts facts) throws CelEvaluationException {
        Known known = known(trigger);
        return program(known, expression).eval(name -> {
            CelType type = known.names().get(name);
            if (type == null) {
                return Optional.empty();
            }
            Object value = CelValues.of(facts.named(name));
            return Optional.of(value instanceof NullValue && type instanceof ListType ? List.of() : value);
        });
    }

    private static CelRuntime.Program program(Known known, String expression) {
        return PROGRAMS.get(new Key(known.scope(), expression), key -> {
            try {
                return RUNTIME.createProgram(compiled(known, expression));
            } catch (CelEvaluationException e) {
                throw new InvalidValue(FailureCode.INVALID_EXPRESSION, "It cannot be worked out");
            }
        });
    }

    private static CelAbstractSyntaxTree compiled(Known known, String expression) {
        if (expression.length() > LONGEST) {
            throw new InvalidValue(
                    FailureCode.INVALID_EXPRESSION, "An expression has at most " + LONGEST + " characters");
        }
        try {
            return known.compiler().compile(expression).getAst();
        } catch (CelValidationException e) {
            throw new InvalidValue(FailureCode.INVALID_EXPRESSION, firstLine(e));
        }
    }

    private static String firstLine(CelValidationException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("It is no expression");
    }

    private static Known known(RuleTrigger trigger) {
        return COMPILERS.get(Scope.name(trigger), name -> known(name, Scope.of(trigger)));
    }

    private static Known known(String scope, Map<String, CelType> names) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(BOUNDED)
                .setStandardMacros();
        names.forEach(builder::addVar);
        return new Known(scope, names, builder.build());
    }

    /** What expressions may speak of, by name. */
    @FunctionalInterface
    public interface Facts {

        /** As events have it; null for nothing. */
        @Nullable
        Object named(String name);
    }

    private record Known(String scope, Map<String, CelType> names, CelCompiler compiler) {}

    private record Key(String scope, String expression) {}
}
