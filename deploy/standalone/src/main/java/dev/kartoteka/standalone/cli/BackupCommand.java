package dev.kartoteka.standalone.cli;

import dev.kartoteka.standalone.backup.Backup;
import dev.kartoteka.standalone.backup.BackupFailed;
import dev.kartoteka.standalone.eventstore.DataDirectoryUnavailable;
import dev.kartoteka.standalone.eventstore.EventStoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a backup. Exit code 0: it is there; 1: it is not; 2: wrong usage. */
@Command(
        name = "backup.sh",
        description = "Takes a backup of a data directory, while the system runs on it or not.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class BackupCommand extends ToldCommand {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'kartoteka-'yyyyMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);

    @Parameters(paramLabel = "TO", description = "the file to make, or the directory to make one in")
    private Path target;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:KARTOTEKA_DATA_DIR:-./kartoteka-data}",
            description = "the data directory; KARTOTEKA_DATA_DIR, or ./kartoteka-data")
    private Path dataDirectory;

    @Option(
            names = "--proof-dir",
            paramLabel = "DIR",
            defaultValue = "${env:KARTOTEKA_PROOF_DIRECTORY:-}",
            description = "where the signed heads are; KARTOTEKA_PROOF_DIRECTORY, or proof in the data directory")
    private String proofDirectory;

    @Option(
            names = "--with-master-key",
            description = "with the file of the master key: whoever has the backup can then read personal data")
    private boolean withMasterKey;

    @Option(
            names = "--master-key-file",
            paramLabel = "FILE",
            defaultValue = "${env:KARTOTEKA_KEYS_MASTERKEYFILE:-}",
            description = "where that is; KARTOTEKA_KEYS_MASTERKEYFILE, or master-key in the data directory")
    private String masterKeyFile;

    public static void main(String[] arguments) {
        LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize(); // the command says it all itself
        run(new BackupCommand(), arguments);
    }

    @Override
    public Integer call() {
        Path file = Files.isDirectory(target) ? target.resolve(NAME.format(Instant.now())) : target;
        Path masterKey = withMasterKey ? given(masterKeyFile, "master-key") : null;
        try {
            Backup.Taken taken = new Backup(dataDirectory, given(proofDirectory, "proof"), masterKey).to(file);
            say(file + " is what there was at " + taken.at() + ".");
            say(
                    "At least " + taken.events() + " events, of which " + taken.signed() + " are signed. "
                            + (withMasterKey
                                    ? "With the master key: whoever has this file can read everything."
                                    : "Without the master key, which you keep elsewhere: nobody reads personal data without it."));
            return CommandLine.ExitCode.OK;
        } catch (BackupFailed | DataDirectoryUnavailable | EventStoreUnavailable | IOException | SQLException e) {
            return failed(CommandLine.ExitCode.SOFTWARE, "No backup was taken: " + e.getMessage());
        }
    }

    private Path given(String path, String inDataDirectory) {
        return path.isBlank() ? dataDirectory.resolve(inDataDirectory) : Path.of(path);
    }
}
