package dev.kartoteka.standalone;

import dev.kartoteka.platform.start.CannotStart;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.DataDirectoryUnavailable;
import dev.kartoteka.standalone.eventstore.DataFormat;
import dev.kartoteka.standalone.login.LoginConfiguration;
import dev.kartoteka.standalone.login.SystemsOwnAccess;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Starts everything in this process. What a user may have got wrong is told in one line, before anything is touched. */
@SpringBootApplication(
        scanBasePackages = {
            "dev.kartoteka.platform",
            "dev.kartoteka.command",
            "dev.kartoteka.query",
            "dev.kartoteka.standalone.configuration"
        })
@Import(LoginConfiguration.class) // not scanned: without it there is no log-in endpoint either
public class StandaloneApplication {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65535;

    public static void main(String[] arguments) {
        // no usage reports to anybody, however this process was started
        System.setProperty("axoniq.update-checker.disabled", "true");
        try {
            requireFreePort(port());
            DataDirectoryLock lock = DataDirectoryLock.take(Path.of(setting("KARTOTEKA_DATA_DIR", "./kartoteka-data")));
            DataFormat.require(lock);
            start(lock, arguments);
        } catch (DataDirectoryUnavailable | PortUnusable | CannotStart e) {
            end(e);
        } catch (BeanCreationException e) {
            end(CannotStart.within(e).orElseThrow(() -> e));
        }
    }

    private static void end(RuntimeException why) {
        System.err.println("Kartoteka does not start: " + why.getMessage());
        System.exit(1);
    }

    private static void start(DataDirectoryLock lock, String[] arguments) {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>)
                context -> context.registerBean(DataDirectoryLock.class, () -> lock));
        ConfigurableApplicationContext running = application.run(arguments);
        boolean tls = running.getEnvironment().containsProperty("server.ssl.certificate");
        SystemsOwnAccess own = running.getBeanProvider(SystemsOwnAccess.class).getIfAvailable();
        Welcome.say(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                URI.create((tls ? "https" : "http") + "://localhost:" + port()),
                Arrays.asList(arguments).contains("--sample"),
                own == null ? null : own::token);
    }

    private static int port() {
        String port = setting("KARTOTEKA_PORT", String.valueOf(DEFAULT_PORT));
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new PortUnusable("KARTOTEKA_PORT is a number from 1 to " + LAST_PORT + ", not what is set");
        }
        return Integer.parseInt(port);
    }

    private static String setting(String name, String byDefault) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? byDefault : value;
    }

    private static void requireFreePort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new PortUnusable("port " + port + " is taken; set KARTOTEKA_PORT to another one");
        }
    }

    private static final class PortUnusable extends RuntimeException {
        PortUnusable(String message) {
            super(message);
        }
    }
}
