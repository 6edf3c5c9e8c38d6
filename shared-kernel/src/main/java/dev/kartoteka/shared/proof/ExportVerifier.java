package dev.kartoteka.shared.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.proof.ExportLine.ExportedEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks an exported history line by line, however long: against the heads in it, and those that were kept elsewhere. */
public final class ExportVerifier {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // two lines that became one are none
            .build();

    private final HeadKey key;
    private final HistoryVerifier history;
    private final List<SignedHead> keptElsewhere;
    private @Nullable SignedHead head;
    private boolean whole;
    private boolean ended;
    private long last;
    private long events;

    /** @param keptElsewhere heads that were published before, which this history must agree with */
    public ExportVerifier(HeadKey key, List<SignedHead> keptElsewhere) {
        this.key = key;
        this.keptElsewhere = List.copyOf(keptElsewhere);
        this.history = new HistoryVerifier(key);
    }

    public Verdict verify(BufferedReader export) throws IOException {
        String line = export.readLine();
        while (line != null && history.bad() == null) {
            take(line);
            line = export.readLine();
        }
        if (history.bad() == null && !ended) {
            bad(last + 1, "The export breaks off");
        }
        if (whole || history.bad() != null) {
            return history.end();
        }
        return Verdict.valid(events, Objects.requireNonNull(head).size());
    }

    /** Heads from the lines that an export or the list of heads has. */
    public static List<SignedHead> heads(BufferedReader lines) throws IOException {
        List<SignedHead> heads = new ArrayList<>();
        String line = lines.readLine();
        while (line != null) {
            if (!line.isBlank()) {
                heads.add(JSON.readValue(line, SignedHead.class));
            }
            line = lines.readLine();
        }
        return heads;
    }

    private void take(String text) {
        ExportLine line;
        try {
            line = JSON.readValue(text, ExportLine.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            bad(last + 1, "The line is not one of an export");
            return;
        }
        if (line == null || line.kind() == null || ended || (head == null) != (line.kind() == ExportLine.Kind.BEGIN)) {
            bad(last + 1, "The line is not where an export has such a line");
            return;
        }
        switch (line.kind()) {
            case BEGIN -> begin(line);
            case HEAD -> head(line.head());
            case EVENT -> event(line.event());
            case END -> end(line.events());
        }
    }

    private void begin(ExportLine line) {
        SignedHead first = line.head();
        if (first == null || !key.hasSigned(first)) {
            bad(1, "The head of the export is not signed by the key " + key.id());
            head = first;
            return;
        }
        head = first;
        whole = Boolean.TRUE.equals(line.whole());
        if (whole) {
            history.expect(first);
            keptElsewhere.stream().filter(kept -> mustAgree(kept, first)).forEach(history::expect);
        }
    }

    /** A head of more events that was signed after the export was made says nothing against it. */
    private static boolean mustAgree(SignedHead kept, SignedHead exported) {
        return kept.size() <= exported.size()
                || !Instant.parse(kept.signedAt()).isAfter(Instant.parse(exported.signedAt()));
    }

    private void head(@Nullable SignedHead told) {
        if (told == null || told.size() < history.events()) {
            bad(last + 1, "A head is missing or not in its place");
        } else if (whole) {
            history.expect(told);
        }
    }

    private void event(@Nullable ExportedEvent event) {
        RawEvent raw = raw(event);
        if (event == null || raw == null) {
            bad(last + 1, "The event cannot be read");
        } else if (whole) {
            if (event.position() != last + 1) {
                bad(last + 1, "The event is missing, or not in its place");
            } else if (event.position() > Objects.requireNonNull(head).size()) {
                bad(event.position(), "There is one event more than the head of the export says");
            } else {
                history.next(raw, Hash.parse(event.leafHash()));
            }
        } else if (event.position() <= last) {
            bad(event.position(), "The event is not in its place");
        } else if (!proven(event, raw)) {
            bad(event.position(), "The event is not the one that was recorded at this position");
        }
        if (event != null) {
            last = event.position();
            events++;
        }
    }

    private boolean proven(ExportedEvent event, RawEvent raw) {
        SignedHead to = Objects.requireNonNull(head);
        List<String> proof = event.proof();
        try {
            return proof != null
                    && Proofs.includes(
                            raw.leaf(event.position()),
                            event.position() - 1,
                            to.size(),
                            proof.stream().map(Hash::parse).toList(),
                            Hash.parse(to.rootHash()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable RawEvent raw(@Nullable ExportedEvent event) {
        try {
            if (event == null) {
                return null;
            }
            Hash unused = Hash.parse(event.leafHash());
            return event.raw();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void end(@Nullable Long told) {
        ended = true;
        if (told == null || told != events) {
            bad(last + 1, "Events are missing: the export began with another number of them");
        }
    }

    private void bad(long position, String problem) {
        history.between(position, position, problem);
    }
}
