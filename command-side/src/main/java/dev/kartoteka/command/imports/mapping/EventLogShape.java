package dev.kartoteka.command.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an event log has what, and which of its activities mean what.
 *
 * @param firstStage the stage that the opened deal is in
 * @param opens commands for the first row of a case; they key the client and the deal by the case
 * @param begin the lifecycle that begins an interaction
 * @param end the lifecycle at which things have happened
 */
record EventLogShape(
        String source,
        Template caseKey,
        Template time,
        @Nullable Template actor,
        String activityColumn,
        @Nullable String lifecycleColumn,
        String begin,
        String end,
        @Nullable String firstStage,
        List<CommandTemplate> opens,
        Map<String, String> stages,
        Set<String> wins,
        Map<String, String> losses,
        List<Telling> tellings) {

    /** The first that is for the activity. */
    @Nullable
    Telling telling(String activity) {
        for (Telling telling : tellings) {
            if (telling.isFor(activity)) {
                return telling;
            }
        }
        return null;
    }

    /**
     * Activities that are interactions.
     *
     * @param activities names, or beginnings of names followed by a star
     */
    record Telling(
            List<String> activities, String kind, @Nullable String direction, Template subject) {

        boolean isFor(String activity) {
            return activities.stream()
                    .anyMatch(name -> name.endsWith("*")
                            ? activity.startsWith(name.substring(0, name.length() - 1))
                            : activity.equals(name));
        }
    }
}
