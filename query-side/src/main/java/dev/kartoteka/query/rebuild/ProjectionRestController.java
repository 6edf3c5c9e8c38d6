package dev.kartoteka.query.rebuild;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.progress.ProjectionProgress;
import dev.kartoteka.query.progress.ProjectionProgress.Progress;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.Standstills;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How projections stand, for whoever runs the system; and what can be done about it. */
@RestController
class ProjectionRestController {

    private static final String PATH = "/api/v1/projections";

    private final ProjectionProgress progress;
    private final Generations generations;
    private final Standstills standstills;
    private final Rebuilds rebuilds;

    ProjectionRestController(
            ProjectionProgress progress, Generations generations, Standstills standstills, Rebuilds rebuilds) {
        this.progress = progress;
        this.generations = generations;
        this.standstills = standstills;
        this.rebuilds = rebuilds;
    }

    @GetMapping(PATH)
    @Needs("projections:read")
    @Described(
            summary = "How every projection stands, at which event it stands still, and what is being built anew",
            tag = "projections",
            answer = Projections.class)
    Projections all() {
        long head = progress.head();
        return new Projections(
                progress.all().stream().map(one -> state(one, head)).toList());
    }

    @GetMapping(PATH + "/{name}")
    @Needs("projections:read")
    @Described(summary = "How a projection stands", tag = "projections", answer = ProjectionState.class)
    ProjectionState one(@PathVariable String name) {
        return state(known(name), progress.head());
    }

    @PostMapping(PATH + "/{name}/rebuild")
    @Needs("projections:write")
    @Described(
            summary =
                    "Build the read model anew beside the one that is read, then switch; one that is under way goes on",
            tag = "projections",
            status = 202,
            answer = ProjectionState.class)
    ResponseEntity<ProjectionState> rebuild(@PathVariable String name) {
        Progress one = known(name);
        if (!rebuilds.canRebuild(name)) {
            throw new Refusal(FailureCode.NOT_FOUND, "This projection has no read model that could be built anew");
        }
        CurrentActor.saw(List.of(name)); // the log of accesses names what was asked for
        rebuilds.want(name, CurrentActor.get().id());
        return ResponseEntity.accepted().body(state(one, progress.head()));
    }

    @PostMapping(PATH + "/{name}/retry")
    @Needs("projections:write")
    @Described(
            summary = "Try the event at which the projection stands within seconds, not after the pause",
            tag = "projections",
            status = 202,
            answer = ProjectionState.class)
    ResponseEntity<ProjectionState> retry(@PathVariable String name) {
        known(name);
        CurrentActor.saw(List.of(name));
        progress.retry(name);
        return ResponseEntity.accepted().body(state(known(name), progress.head()));
    }

    private Progress known(String name) {
        return progress.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no such projection"));
    }

    private ProjectionState state(Progress one, long head) {
        return ProjectionState.of(
                one,
                head,
                generations.of(one.name()).orElse(null),
                standstills.of(one.name()).orElse(null));
    }

    /** Of all projections. */
    record Projections(List<ProjectionState> data) {}
}
