package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filter demands of one field, as far as an order of values helps with it: a set of points, or a range. Either
 * may be wider than the demand, never narrower.
 */
final class FieldTerms {

    /** One end of a range. */
    record Bound(Object value, boolean inclusive) {}

    private static final Set<String> USABLE = Set.of("$eq", "$in", "$gt", "$gte", "$lt", "$lte");
    private static final double EXACT_IN_ANY_TYPE = 1L << 31;

    private @Nullable List<@Nullable Object> points;
    private @Nullable Bound lower;
    private @Nullable Bound upper;
    private int demands;
    private boolean exact = true;
    private boolean usableWithArrays = true;

    @Nullable
    List<@Nullable Object> points() {
        return points;
    }

    @Nullable
    Bound lower() {
        return lower;
    }

    @Nullable
    Bound upper() {
        return upper;
    }

    /** Whether points or range say exactly what the filter says, for fields without arrays. */
    boolean isExact() {
        boolean oneRank = lower == null || upper == null || KeyWriter.rank(lower.value) == KeyWriter.rank(upper.value);
        return exact && oneRank && (points == null || demands == 1);
    }

    /** The matcher reads operators together in ways of its own when the field holds an array. */
    boolean isUsableWithArrays() {
        return usableWithArrays;
    }

    boolean demandsPresence() {
        return points == null ? lower != null || upper != null : !points.contains(null);
    }

    FieldTerms copy() {
        FieldTerms copy = new FieldTerms();
        copy.points = points;
        copy.lower = lower;
        copy.upper = upper;
        copy.demands = demands;
        copy.exact = exact;
        copy.usableWithArrays = usableWithArrays;
        return copy;
    }

    void demand(@Nullable Object condition) {
        if (condition instanceof Document operators && isOperators(operators)) {
            operators.forEach(this::demand);
            usableWithArrays &= USABLE.containsAll(operators.keySet());
        } else if (isPoint(condition)) {
            points(Collections.singletonList(condition));
        } else {
            exact = false;
        }
    }

    private void demand(String operator, @Nullable Object operand) {
        if (operator.equals("$eq") && isPoint(operand)) {
            points(Collections.singletonList(operand));
        } else if (operator.equals("$in")
                && operand instanceof Collection<?> values
                && values.stream().allMatch(FieldTerms::isPoint)) {
            points(Collections.unmodifiableList(new ArrayList<@Nullable Object>(values)));
        } else if (operator.startsWith("$gt") && operand != null && isLimit(operand)) {
            lower(widened(operand, operator.equals("$gte"), -1));
        } else if (operator.startsWith("$lt") && operand != null && isLimit(operand)) {
            upper(widened(operand, operator.equals("$lte"), 1));
        } else {
            exact = false;
        }
    }

    private void points(List<@Nullable Object> values) {
        demands++;
        usableWithArrays &= values.stream().noneMatch(Document.class::isInstance);
        if (points == null || values.size() < points.size()) {
            points = values;
        }
    }

    private void lower(Bound bound) {
        demands++;
        Bound current = lower;
        if (current == null || isTighter(bound, current, 1)) {
            lower = bound;
        }
    }

    private void upper(Bound bound) {
        demands++;
        Bound current = upper;
        if (current == null || isTighter(bound, current, -1)) {
            upper = bound;
        }
    }

    private boolean isTighter(Bound bound, Bound than, int direction) {
        if (KeyWriter.rank(bound.value) != KeyWriter.rank(than.value)) {
            exact = false; // nothing matches both; keeping one is wide enough
            return false;
        }
        int difference = KeyWriter.keyOf(bound.value).compareTo(KeyWriter.keyOf(than.value)) * direction;
        return difference > 0 || (difference == 0 && !bound.inclusive);
    }

    /**
     * The matcher compares large whole numbers with fractions, and decimals with doubles, less exactly than the
     * encoding does. The bound leaves room for that.
     */
    private Bound widened(Object limit, boolean inclusive, int direction) {
        if (limit instanceof Number number) {
            double value = number.doubleValue();
            if (Math.abs(value) >= EXACT_IN_ANY_TYPE) {
                exact = false;
                boolean onlyAsLong = number instanceof Long whole && (long) value != whole;
                return new Bound(onlyAsLong ? number : Double.valueOf(value + direction), true);
            } else if (limit instanceof Decimal128 || Double.isNaN(value)) {
                exact = false;
                return new Bound(limit, true);
            }
        }
        return new Bound(limit, inclusive);
    }

    private static boolean isOperators(Document condition) {
        return !condition.isEmpty() && condition.keySet().iterator().next().startsWith("$");
    }

    private static boolean isPoint(@Nullable Object value) {
        if (value instanceof Document document) {
            // the matcher gives an empty document, and null within one, meanings of their own
            return !document.isEmpty()
                    && document.keySet().stream().noneMatch(name -> name.startsWith("$"))
                    && document.values().stream().allMatch(each -> !(each instanceof Document) && isLimit(each));
        }
        return Missing.isNullOrMissing(value) || isLimit(value);
    }

    private static boolean isLimit(@Nullable Object value) {
        return value != null
                && !(value instanceof Document)
                && !(value instanceof Missing)
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression)
                && !(value instanceof MinKey)
                && !(value instanceof MaxKey)
                && !(value instanceof Number number && Double.isNaN(number.doubleValue()));
    }
}
