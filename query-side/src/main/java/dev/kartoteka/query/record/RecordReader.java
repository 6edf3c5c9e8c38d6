package dev.kartoteka.query.record;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Reads one record as a URL asks for it: now, as of a moment, or not before it has a version. */
@Component
public class RecordReader {

    private final Visibility visibility;

    RecordReader(Visibility visibility) {
        this.visibility = visibility;
    }

    public <S> RecordVersion<S> read(RecordStore<S> store, String id, Parameters parameters) {
        if (parameters.minVersion() != null) {
            visibility.await(store, id, parameters.minVersion(), parameters.waitMillis());
        }
        return store.get(id, parameters.asOf())
                .orElseThrow(() -> new Refusal(
                        FailureCode.NOT_FOUND,
                        parameters.asOf() == null ? "There is no such record" : "There was no such record then"));
    }

    /**
     * What a URL says of how to read one record.
     *
     * @param minVersion to wait for; null not to wait
     * @param waitMillis 0 to 5000
     */
    public record Parameters(@Nullable AsOf asOf, @Nullable Long minVersion, int waitMillis) {

        private static final int LONGEST_WAIT = 5000;
        private static final Set<String> KNOWN = Set.of("asOf", "basis", "minVersion", "wait");

        public static Parameters of(WebRequest request) {
            Map<String, String[]> given = request.getParameterMap();
            dev.kartoteka.query.list.Parameters.requireKnown(given, KNOWN);
            Long minVersion = number(given, "minVersion", Long.MAX_VALUE);
            Long wait = number(given, "wait", LONGEST_WAIT);
            return new Parameters(ListParameters.asOf(given), minVersion, wait == null ? 0 : wait.intValue());
        }

        private static @Nullable Long number(Map<String, String[]> given, String name, long maximum) {
            String text = dev.kartoteka.query.list.Parameters.single(given, name);
            if (text == null) {
                return null;
            }
            if (!text.matches("\\d{1,18}") || Long.parseLong(text) > maximum) {
                throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is a whole number from 0 to " + maximum);
            }
            return Long.valueOf(text);
        }
    }
}
