package dev.kartoteka.standalone.login;

import dev.kartoteka.standalone.StandaloneApplication;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A system of a test's own in this process, with the settings that the test is about. To be closed. */
public final class LocalSystem implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final Path directory;

    private LocalSystem(ConfigurableApplicationContext application, Path directory) {
        this.application = application;
        this.directory = directory;
    }

    /** @param settings as on the command line */
    public static LocalSystem start(String... settings) throws IOException {
        return start(context -> {}, settings);
    }

    /** The same with other beans. */
    public static LocalSystem start(
            ApplicationContextInitializer<GenericApplicationContext> changes, String... settings) throws IOException {
        return start(Files.createTempDirectory("kartoteka-local"), changes, settings);
    }

    private static LocalSystem start(
            Path directory, ApplicationContextInitializer<GenericApplicationContext> changes, String... settings)
            throws IOException {
        DataDirectoryLock lock = DataDirectoryLock.take(directory);
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>)
                context -> context.registerBean(DataDirectoryLock.class, () -> lock));
        application.addInitializers(changes);
        return new LocalSystem(
                application.run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--kartoteka.data-dir=" + directory,
                                        "--kartoteka.admin-password=" + TestLogIn.ADMIN_PASSWORD),
                                Stream.of(settings))
                        .toArray(String[]::new)),
                directory);
    }

    public String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Where it keeps everything. */
    public Path directory() {
        return directory;
    }

    /** All parts of the inside. */
    public ListableBeanFactory insides() {
        return application;
    }

    /** A caller whom nobody knows. */
    public Caller nobody() {
        return new Caller(address(), "");
    }

    /** A caller who shows a token. */
    public Caller with(String token) {
        return new Caller(address(), token);
    }

    public TestLogIn logIn() {
        return new TestLogIn(address());
    }

    /** Ends it and starts it again, at another port, with what it kept. */
    public LocalSystem restart(String... settings) throws IOException {
        application.close();
        return start(directory, context -> {}, settings);
    }

    @Override
    public void close() throws IOException {
        application.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
