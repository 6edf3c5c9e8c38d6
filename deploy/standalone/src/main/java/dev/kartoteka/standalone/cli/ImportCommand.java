package dev.kartoteka.standalone.cli;

import java.io.Console;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files into a running system. Exit code 0: all loaded; 1: failed; 2: wrong usage; 3: loaded, with rejected rows. */
@Command(
        name = "import.sh",
        description = "Loads files into a running Kartoteka and shows how it goes.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ImportCommand extends ToldCommand {

    private static final int SOME_REJECTED = 3;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV or NDJSON, packed with gzip or not")
    private List<Path> files;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME",
            description = "the name of a built-in one, such as commands, or a YAML file (docs/importing.md)")
    private String mapping;

    @Option(
            names = "--url",
            defaultValue = "${env:KARTOTEKA_URL:-http://localhost:8080}",
            description = "Where Kartoteka runs (default: ${DEFAULT-VALUE})")
    private URI url;

    @Option(
            names = "--user",
            defaultValue = "${env:KARTOTEKA_USER}",
            paramLabel = "NAME",
            description = "Who loads; asks for the password, unless KARTOTEKA_PASSWORD or KARTOTEKA_TOKEN is set")
    private @Nullable String user;

    public static void main(String[] arguments) {
        run(new ImportCommand(), arguments);
    }

    @Override
    public Integer call() {
        ImportDisplay display = new ImportDisplay(out(), ImportDisplay.onTerminal());
        Runtime.getRuntime().addShutdownHook(new Thread(display::abandoned)); // Ctrl-C
        try {
            return new ImportClient(url, access()).run(files, mapping, display)
                    ? CommandLine.ExitCode.OK
                    : SOME_REJECTED;
        } catch (ImportFailed e) {
            return failed(CommandLine.ExitCode.SOFTWARE, String.valueOf(e.getMessage()));
        }
    }

    private Access access() {
        String token = System.getenv("KARTOTEKA_TOKEN");
        if (token != null && !token.isBlank()) {
            return () -> token;
        }
        if (user == null || user.isBlank()) {
            throw new ImportFailed("Say who you are: --user NAME, or an API key in KARTOTEKA_TOKEN");
        }
        String password = System.getenv("KARTOTEKA_PASSWORD");
        return new PasswordAccess(url, user, password == null || password.isBlank() ? asked() : password);
    }

    @SuppressWarnings("SystemConsoleNull")
    private String asked() {
        Console console = System.console(); // null without a terminal, from JDK 22 on one that is none
        char[] typed = console == null ? null : console.readPassword("Password of %s: ", user);
        if (typed == null) {
            throw new ImportFailed("There is no terminal to ask for the password; set KARTOTEKA_PASSWORD");
        }
        return new String(typed);
    }
}
