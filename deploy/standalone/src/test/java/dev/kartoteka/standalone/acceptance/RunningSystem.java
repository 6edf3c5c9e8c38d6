package dev.kartoteka.standalone.acceptance;

import dev.kartoteka.standalone.StandaloneApplication;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives tests an {@link Api} to the system: started once for all of them, with all its stores, on a free port and in a new
 * data directory, or running elsewhere. {@code -Dkartoteka.test.base-url=http://host:8080} tells where; with two addresses,
 * separated by a comma, the first takes commands and the second queries.
 */
public final class RunningSystem implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Started.class, key -> Started.start(), Started.class)
                .api;
    }

    /** A system of one's own, which nobody else writes to. To be closed. */
    static Started startAnother() {
        return Started.inThisProcess(context -> {});
    }

    /** The same with other settings, or with beans of the test's. */
    static Started startAnother(ApplicationContextInitializer<GenericApplicationContext> changes, String... settings) {
        return Started.inThisProcess(changes, settings);
    }

    /** Closed by JUnit after the last test. */
    static final class Started implements AutoCloseable {

        final Api api;
        private final @Nullable ConfigurableApplicationContext application;
        private final @Nullable Path directory;

        private Started(Api api, @Nullable ConfigurableApplicationContext application, @Nullable Path directory) {
            this.api = api;
            this.application = application;
            this.directory = directory;
        }

        private static Started start() {
            String addresses = System.getProperty("kartoteka.test.base-url", "");
            if (addresses.isBlank()) {
                return inThisProcess(context -> {});
            }
            String[] each = addresses.split(",", -1);
            return new Started(new Api(each[0], each[each.length - 1]), null, null);
        }

        private static Started inThisProcess(
                ApplicationContextInitializer<GenericApplicationContext> changes, String... settings) {
            Path directory = newDirectory();
            DataDirectoryLock lock = DataDirectoryLock.take(directory);
            SpringApplication application = new SpringApplication(StandaloneApplication.class);
            application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>)
                    context -> context.registerBean(DataDirectoryLock.class, () -> lock));
            application.addInitializers(changes);
            ConfigurableApplicationContext running = application.run(Stream.concat(
                            Stream.of("--server.port=0", "--kartoteka.data-dir=" + directory), Stream.of(settings))
                    .toArray(String[]::new));
            String port = running.getEnvironment().getRequiredProperty("local.server.port");
            String address = "http://127.0.0.1:" + port;
            return new Started(new Api(address, address), running, directory);
        }

        private static Path newDirectory() {
            try {
                return Files.createTempDirectory("kartoteka-acceptance");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Where it keeps everything. Only of a system in this process. */
        Path directory() {
            return Objects.requireNonNull(directory, "not in this process");
        }

        /** A part of the inside, for tests that harm it. Only of a system in this process. */
        <T> T inside(Class<T> type) {
            return Objects.requireNonNull(application, "not in this process").getBean(type);
        }

        @Override
        public void close() throws IOException {
            if (application != null) {
                application.close();
            }
            if (directory != null) {
                FileSystemUtils.deleteRecursively(directory);
            }
        }
    }
}
