package dev.kartoteka.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kartoteka.shared.proof.ExportVerifier;
import dev.kartoteka.shared.proof.HeadKey;
import dev.kartoteka.shared.proof.SignedHead;
import dev.kartoteka.shared.proof.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an exported history without any system. Exit code 0: valid; 1: not valid; 2: wrong usage, or unreadable files. */
@Command(
        name = "verify.sh",
        description = "Says whether an exported history is the one that was signed, or names the first bad position.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class VerifyCommand extends ToldCommand {

    private static final int NOT_VALID = 1;

    @Parameters(paramLabel = "EXPORT", description = "what /api/v1/audit/export gave")
    private Path export;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "PUB",
            description = "the public key in PEM, from whom you trust (/api/v1/audit/key gives it)")
    private Path key;

    @Option(
            names = "--heads",
            paramLabel = "FILE",
            description = "signed heads that were kept before, a line each; the export must agree with them")
    private @Nullable Path heads;

    public static void main(String[] arguments) {
        run(new VerifyCommand(), arguments);
    }

    @Override
    public Integer call() {
        try {
            return tell(verdict());
        } catch (IOException | IllegalArgumentException e) {
            return failed(CommandLine.ExitCode.USAGE, "Nothing was checked: " + e.getMessage());
        }
    }

    private Verdict verdict() throws IOException {
        HeadKey publicKey = HeadKey.parse(Files.readString(key, UTF_8));
        List<SignedHead> kept = List.of();
        if (heads != null) {
            try (BufferedReader lines = Files.newBufferedReader(heads, UTF_8)) {
                kept = ExportVerifier.heads(lines);
            }
        }
        // bytes that are no text are to be judged by their line, and not to end the reading
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Files.newInputStream(export), UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)))) {
            return new ExportVerifier(publicKey, kept).verify(lines);
        }
    }

    private int tell(Verdict verdict) {
        if (verdict.valid()) {
            say("Valid: " + verdict.events() + " events, signed up to position " + verdict.signedUpTo() + ".");
            return CommandLine.ExitCode.OK;
        }
        Long first = verdict.firstBadPosition();
        Long last = verdict.lastBadPosition();
        boolean one = first == null || first.equals(last);
        say("Not valid. "
                + (one ? "First bad position: " + first : "The first bad position is one of " + first + " to " + last)
                + ". " + verdict.problem() + ".");
        return NOT_VALID;
    }
}
