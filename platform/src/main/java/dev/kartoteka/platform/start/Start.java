package dev.kartoteka.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;

/** Starts one side as a process of its own. What a user may have got wrong is told in one line, before anything is touched. */
public final class Start {

    private static final int DEFAULT_PORT = 8080;
    private static final int LARGEST_PORT = 65_535;

    private Start() {}

    /**
     * Checks the settings, then starts; ends the process with status 1 and one line when they cannot work.
     *
     * @param configuration name of the configuration file, without its ending; each side has its own, since both may be on
     *     one class path
     */
    public static void side(Class<?> application, String configuration, String[] arguments) {
        // no usage reports to anybody, however this process was started, and no advertisements in the log
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("axon.axonserver.suppressDownloadMessage", "true");
        try {
            requireSharedStores(System.getenv());
            requireFreePort(System.getenv());
            SpringApplication spring = new SpringApplication(application);
            spring.setDefaultProperties(Map.of("spring.config.name", configuration));
            spring.run(arguments);
        } catch (CannotStart e) {
            end(e);
        } catch (BeanCreationException e) {
            end(CannotStart.within(e).orElseThrow(() -> e));
        }
    }

    private static void end(CannotStart why) {
        System.err.println("Kartoteka does not start: " + why.getMessage());
        System.exit(1);
    }

    /** A store embedded in one of two processes would be out of the other's reach. */
    static void requireSharedStores(Map<String, String> environment) {
        String eventStore = setting(environment, "KARTOTEKA_EVENT_STORE", StoreChoice.AXON_SERVER);
        if (!eventStore.equals(StoreChoice.AXON_SERVER)) {
            throw new CannotStart("as a process of its own this side needs KARTOTEKA_EVENT_STORE=axon-server, not "
                    + eventStore + "; with embedded stores, start the standalone jar");
        }
        if (setting(environment, "KARTOTEKA_MONGODB_URI", "").isEmpty()) {
            throw new CannotStart("set KARTOTEKA_MONGODB_URI to a MongoDB, such as mongodb://localhost:27017");
        }
    }

    static void requireFreePort(Map<String, String> environment) {
        String given = setting(environment, "KARTOTEKA_PORT", String.valueOf(DEFAULT_PORT));
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > LARGEST_PORT) {
            throw new CannotStart("KARTOTEKA_PORT is a number up to " + LARGEST_PORT + ", not " + given);
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(given)));
        } catch (IOException e) {
            throw new CannotStart("port " + given + " is taken; set KARTOTEKA_PORT to another one");
        }
    }

    private static String setting(Map<String, String> environment, String name, String byDefault) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? byDefault : value;
    }
}
