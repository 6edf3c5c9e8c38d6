package dev.kartoteka.query.icalendar;

import dev.kartoteka.platform.accesslog.AccessLog;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.platform.security.FeedToken;
import dev.kartoteka.platform.security.Feeds;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.download.StoredContents;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Meetings for calendar programs: one to be saved, and the feed of an employee to be subscribed to. */
@RestController
class ICalendarRestController {

    private static final String FEED = FeedToken.PATH + "{token}";
    private static final String TASKS = "tasks";
    private static final String AS_EVENTS = "events";

    private final RecordStore<Meeting> meetings;
    private final Participants participants;
    private final FeedReader reader;
    private final Feeds feeds;
    private final AccessLog log;

    ICalendarRestController(
            RecordStore<Meeting> meetings, Participants participants, FeedReader reader, Feeds feeds, AccessLog log) {
        this.meetings = meetings;
        this.participants = participants;
        this.reader = reader;
        this.feeds = feeds;
        this.log = log;
    }

    @GetMapping("/api/v1/meetings/{id}/content")
    @Needs("meetings:read")
    @Described(
            summary = "A meeting as a calendar program reads it, to be saved",
            tag = "meetings",
            parameters = {"asOf", "basis"},
            mediaTypes = {"text/calendar"})
    ResponseEntity<byte[]> meeting(@PathVariable String id, ServletWebRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("asOf", "basis"));
        AsOf asOf = ListParameters.asOf(given);
        RecordVersion<Meeting> found = meetings.get(id, asOf).orElseThrow(ICalendarRestController::missing);
        StoredContents.requireUnmasked();
        List<RecordVersion<Meeting>> one = List.of(found);
        byte[] content = ICalendar.of(one, List.of(), false, participants.of(one, asOf), Instant.now());
        return answer(
                content,
                request,
                ContentDisposition.attachment()
                        .filename(id + ".ics", StandardCharsets.UTF_8)
                        .build());
    }

    /** Nobody logs in: the token is the secret. What is wrong with one that is not good, is nobody's business. */
    @GetMapping(FEED)
    @Needs(Needs.NOTHING)
    @Described(
            summary =
                    "The meetings and tasks of an employee, for calendar programs; whoever has the address may read it",
            tag = "employees",
            ownParameters = TASKS + ": events for programs that show no tasks; as tasks when absent",
            mediaTypes = {"text/calendar"})
    ResponseEntity<byte[]> feed(@PathVariable String token, ServletWebRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of(TASKS));
        String tasks = Parameters.single(given, TASKS);
        if (tasks != null && !tasks.equals(AS_EVENTS)) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, TASKS + " is " + AS_EVENTS + ", or absent");
        }
        Actor owner = feeds.owner(token)
                .filter(known -> Rights.read(known, "meetings") != Reach.NONE)
                .orElseThrow(ICalendarRestController::missing);
        ActorAuthentication known =
                new ActorAuthentication(owner, request.getRequest().getRemoteAddr());
        byte[] content = CurrentActor.as(known, () -> reader.read(owner.id(), tasks != null, Instant.now()));
        log.shown(known, "GET " + FEED);
        return answer(content, request, null);
    }

    private static ResponseEntity<byte[]> answer(
            byte[] content, ServletWebRequest request, @Nullable ContentDisposition disposition) {
        String tag = "\"" + Sha256.hex(content) + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_TYPE, ICalendar.mediaType());
        if (disposition != null) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        }
        return answer.body(content);
    }

    private static Refusal missing() {
        return new Refusal(FailureCode.NOT_FOUND, FailureCode.NOT_FOUND.meaning());
    }
}
