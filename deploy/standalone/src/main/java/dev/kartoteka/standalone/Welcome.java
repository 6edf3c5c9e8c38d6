package dev.kartoteka.standalone;

import dev.kartoteka.standalone.cli.Access;
import dev.kartoteka.standalone.sample.SampleLoader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What the person at the terminal is told, and given when they asked for the sample, once the system is up. */
final class Welcome {

    private Welcome() {}

    static void say(URI base, boolean sample, Access access) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("Kartoteka is up; Ctrl-C ends it");
        out.println("  REST       " + base + "/swagger-ui");
        out.println("  GraphQL    " + base + "/graphiql");
        out.println("  Health     " + base + "/actuator/health");
        if (sample) {
            SampleLoader.load(base, access);
        }
    }
}
