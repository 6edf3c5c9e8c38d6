package dev.kartoteka.query.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Out of service until each projection has once reached the head that the store had when first asked, and whenever one is
 * stopped or fails. Being behind later is no ground to send readers away: they ask with minVersion.
 */
@Component
class ProjectionsHealthIndicator implements HealthIndicator {

    private final ProjectionProgress progress;
    private final Set<String> caughtUp = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Long headAtStart;

    ProjectionsHealthIndicator(ProjectionProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        long head;
        try {
            head = progress.head();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail("eventStore", e.getClass().getSimpleName())
                    .build();
        }
        long goal = goal(head);
        List<ProjectionProgress.Progress> projections = progress.all();
        projections.stream()
                .filter(projection -> isThere(projection, goal))
                .forEach(projection -> caughtUp.add(projection.name()));
        boolean ready = projections.stream()
                .filter(
                        ProjectionProgress.Progress
                                ::isReadModel) // an erasure may take hours, and readers need not wait
                .allMatch(projection -> projection.isWell() && caughtUp.contains(projection.name()));
        Health.Builder health = ready ? Health.up() : Health.outOfService();
        health.withDetail("head", head);
        projections.forEach(projection -> health.withDetail(projection.name(), details(projection, head)));
        return health.build();
    }

    private long goal(long head) {
        Long known = headAtStart;
        if (known == null) {
            known = head;
            headAtStart = known;
        }
        return known;
    }

    private boolean isThere(ProjectionProgress.Progress projection, long goal) {
        if (caughtUp.contains(projection.name())) {
            return true;
        }
        Long position = projection.position();
        return position == null ? progress.isElsewhere(projection.name()) : position >= goal;
    }

    private static Map<String, Object> details(ProjectionProgress.Progress projection, long head) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("running", projection.running());
        details.put("segments", projection.segments());
        Long position = projection.position();
        if (position != null) {
            details.put("behind", Math.max(0, head - position));
        }
        String error = projection.error();
        if (error != null) {
            details.put("error", error);
        }
        return details;
    }
}
