package dev.kartoteka.standalone.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how an import goes: a bar on a terminal, a line now and then elsewhere. */
public final class ImportDisplay {

    private static final int PERCENT = 100;
    private static final int STEP = 5;

    private final PrintWriter out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long told = -STEP;
    private boolean away;
    private volatile @Nullable String watched;

    /** @param terminal whether somebody sees what is written over */
    public ImportDisplay(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Whether the standard output is a terminal: scripts know and say so, the JVM cannot tell on every release. */
    public static boolean onTerminal() {
        return Boolean.getBoolean("kartoteka.terminal");
    }

    void uploading(int files) {
        say("Uploading " + files + (files == 1 ? " file" : " files") + " ...");
    }

    /** From now on an import goes on, whoever watches it. */
    void watching(String address) {
        watched = address;
    }

    /** Nobody watches any more, since somebody ended this command; not heard of when it came to its end. */
    void abandoned() {
        String address = watched;
        if (address != null) {
            say(System.lineSeparator() + "The import goes on without being watched: " + address);
        }
    }

    /** The system does not answer. Told once, until it answers again. */
    void away() {
        if (bar != null) {
            bar.setExtraMessage(", waiting for Kartoteka");
        } else if (!away) {
            say("Kartoteka does not answer; waiting for it");
        }
        away = true;
    }

    void show(ImportState state) {
        away = false;
        if (terminal) {
            showBar(state);
            return;
        }
        long percent = state.rowsTotal() == 0 ? PERCENT : PERCENT * state.rowsRead() / state.rowsTotal();
        if (percent >= told + STEP) {
            told = percent;
            String left = state.secondsLeft() < 0 ? "" : ", " + state.secondsLeft() + " s left";
            say(percent + " %: " + state.rowsRead() + " of " + state.rowsTotal() + " rows, "
                    + Math.round(state.rowsPerSecond()) + " rows/s, " + state.rejected() + " rejected" + left);
        }
    }

    private void showBar(ImportState state) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Importing")
                    .setInitialMax(state.rowsTotal())
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" rows", 1)
                    .showSpeed()
                    .build();
        }
        bar.stepTo(state.rowsRead());
        bar.setExtraMessage(", " + state.rejected() + " rejected");
    }

    void end(ImportState state, String address) {
        watched = null;
        if (bar != null) {
            bar.stepTo(state.rowsRead());
            bar.close();
        }
        say(state.state() + ": " + state.rowsRead() + " rows: " + state.applied() + " applied, " + state.unchanged()
                + " unchanged, " + state.ignored() + " ignored, " + state.rejected() + " rejected; " + state.commands()
                + " commands, " + Math.round(state.rowsPerSecond()) + " rows/s");
        if (!state.noted().isEmpty()) {
            say("Placed by rules of the mapping: " + state.noted() + "; see " + address + "/notes");
        }
        if (state.rejected() > 0) {
            say("Rejected rows: " + address + "/rejects");
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
