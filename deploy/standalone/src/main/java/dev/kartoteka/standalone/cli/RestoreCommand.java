package dev.kartoteka.standalone.cli;

import dev.kartoteka.standalone.backup.BackupFailed;
import dev.kartoteka.standalone.backup.Restore;
import dev.kartoteka.standalone.eventstore.DataDirectoryUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a data directory of a backup. Exit code 0: it is there; 1: it is not; 2: wrong usage. */
@Command(
        name = "restore.sh",
        description = "Makes a data directory of a backup, which is checked whole before anything is written.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class RestoreCommand extends ToldCommand {

    @Parameters(paramLabel = "FILE", description = "what backup.sh made")
    private Path file;

    @Option(
            names = "--data-dir",
            required = true,
            paramLabel = "DIR",
            description = "the data directory to make; not there yet, or empty")
    private Path dataDirectory;

    public static void main(String[] arguments) {
        LoggingSystem.get(RestoreCommand.class.getClassLoader()).beforeInitialize(); // the command says it all itself
        run(new RestoreCommand(), arguments);
    }

    @Override
    public Integer call() {
        try {
            tell(Restore.into(dataDirectory, file));
            return CommandLine.ExitCode.OK;
        } catch (BackupFailed | DataDirectoryUnavailable | IOException e) {
            return failed(CommandLine.ExitCode.SOFTWARE, file + " is not restored: " + e.getMessage());
        }
    }

    private void tell(Restore.Restored restored) {
        say(dataDirectory + " is what there was at " + restored.taken() + ": at least " + restored.events()
                + " events, of which " + restored.signed() + " are signed.");
        say(
                "Of what happened since, nothing is in it. Erase again who was erased since, and take away again the rights,"
                        + " API keys and passwords that were: docs/backup.md tells how.");
        if (!restored.masterKey()) {
            say("The master key was not in the backup. Before the first start put it in "
                    + dataDirectory.resolve("master-key") + ", or where your settings say.");
        }
        say("Next: KARTOTEKA_DATA_DIR=" + dataDirectory + " deploy/standalone/start.sh"
                + " (the first start makes the read models anew)");
    }
}
