package dev.kartoteka.standalone;

import dev.kartoteka.standalone.cli.Access;
import dev.kartoteka.standalone.cli.ImportDisplay;
import dev.kartoteka.standalone.sample.SampleLoader;
import java.io.PrintWriter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the person at the terminal is told, and given when they asked for the sample, once the system is up. */
final class Welcome {

    private Welcome() {}

    /** @param ownAccess null where the system has none to itself: where people log in elsewhere */
    static void say(PrintWriter out, URI base, boolean sample, @Nullable Access ownAccess) {
        out.println("Kartoteka is up; Ctrl-C ends it");
        out.println("  REST       " + base + "/swagger-ui");
        out.println("  GraphQL    " + base + "/graphiql");
        out.println("  Health     " + base + "/actuator/health");
        if (!sample) {
            return;
        }
        if (base.getScheme().equals("https")) {
            tellHow(out, base, "over TLS, since the certificate need not be one for this machine's own name");
        } else if (ownAccess == null) {
            tellHow(out, base, "where people log in elsewhere");
        } else {
            SampleLoader.load(base, ownAccess, out, ImportDisplay.onTerminal());
        }
    }

    private static void tellHow(PrintWriter out, URI base, String when) {
        out.println("The sample is not loaded by itself " + when + ".");
        out.println(
                "With the access token of an administrator in $TOKEN, and the name in the certificate for localhost:");
        out.println("  curl -H \"Authorization: Bearer $TOKEN\" " + base
                + "/api/v1/imports -F file=@docs/sample.ndjson -F mapping=commands");
    }
}
