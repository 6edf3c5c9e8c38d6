package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.cli.VerifyCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** What an auditor takes home from a running system, and checks there. */
final class Exported {

    private final Api api;
    private final Path directory;

    Exported(Api api, Path directory) {
        this.api = api;
        this.directory = directory;
    }

    /** Saves an answer as a file. */
    Path save(String path, String accept) {
        try {
            Path file = Files.createTempFile(directory, "exported", ".txt");
            HttpResponse<Path> answer = api.http()
                    .send(
                            api.http()
                                    .request(api.queries("/api/v1" + path))
                                    .header("Accept", accept)
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(file));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path key() {
        return save("/audit/key", "*/*");
    }

    Path heads() {
        return save("/audit/heads", "application/x-ndjson");
    }

    Path history() {
        return save("/audit/export", "application/x-ndjson");
    }

    /** What the command says, and with which exit code. */
    static Told verify(Path export, Path key, String... more) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out));
        String[] arguments = new String[more.length + 3];
        arguments[0] = export.toString();
        arguments[1] = "--key";
        arguments[2] = key.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        int code = command.execute(arguments);
        return new Told(code, out.toString());
    }

    record Told(int exitCode, String text) {}
}
