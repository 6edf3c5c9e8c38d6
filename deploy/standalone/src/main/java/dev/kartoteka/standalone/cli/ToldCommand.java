package dev.kartoteka.standalone.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the shell that tells in lines what came of it, and by its exit code. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
abstract class ToldCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Carries a command out and ends the process. */
    static void run(ToldCommand command, String[] arguments) {
        System.exit(new CommandLine(command).execute(arguments));
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final void say(String line) {
        tell(out(), line);
    }

    /** @return the exit code */
    final int failed(int exitCode, String why) {
        tell(spec.commandLine().getErr(), why);
        return exitCode;
    }

    private static void tell(PrintWriter to, String line) {
        to.println(line);
        to.flush();
    }
}
