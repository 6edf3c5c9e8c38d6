package dev.kartoteka.standalone.acceptance;

import dev.kartoteka.standalone.login.LocalSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Gives tests an {@link Api} to the system: started once for all of them, with all its stores, on a free port and in a new
 * data directory, or running elsewhere. {@code -Dkartoteka.test.base-url=http://host:8080} tells where; with more addresses,
 * separated by commas, the first takes commands and each other one is a query side, of which the suite asks the first.
 * {@code -Dkartoteka.test.token} is then the access token or API key of one who may do and see everything, and
 * {@code -Dkartoteka.test.issuer} where a {@link dev.kartoteka.standalone.issuer.TestIssuer} is that the system believes.
 */
public final class RunningSystem implements ParameterResolver {

    static final String BASE_URL = "kartoteka.test.base-url";

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Api.class || type == QuerySides.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String addresses = context.getConfigurationParameter(BASE_URL).orElse("");
        String token = context.getConfigurationParameter("kartoteka.test.token").orElse("");
        String issuer =
                context.getConfigurationParameter("kartoteka.test.issuer").orElse("");
        Started started = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Started.class, key -> Started.start(addresses, token, issuer), Started.class);
        return parameter.getParameter().getType() == Api.class ? started.api : new QuerySides(started.each);
    }

    /** A system of one's own, which nobody else writes to. To be closed. */
    public static Started startAnother() {
        return Started.inThisProcess(context -> {});
    }

    /** The same with other settings, or with beans of the test's. */
    public static Started startAnother(
            ApplicationContextInitializer<GenericApplicationContext> changes, String... settings) {
        return Started.inThisProcess(changes, settings);
    }

    /** Closed by JUnit after the last test. */
    public static final class Started implements AutoCloseable {

        final Api api;
        private final List<Api> each;
        private final @Nullable LocalSystem system;

        private Started(List<Api> each, @Nullable LocalSystem system) {
            this.api = each.get(0);
            this.each = each;
            this.system = system;
        }

        private static Started start(String addresses, String token, String issuer) {
            if (addresses.isBlank()) {
                return inThisProcess(context -> {});
            }
            List<String> each = List.of(addresses.split(",", -1));
            Http http = Http.withToken(token);
            List<Api> apis = each.stream()
                    .skip(each.size() == 1 ? 0 : 1)
                    .map(querySide -> new Api(http, each.get(0), querySide, issuer))
                    .toList();
            return new Started(apis, null);
        }

        private static Started inThisProcess(
                ApplicationContextInitializer<GenericApplicationContext> changes, String... settings) {
            try {
                LocalSystem system = LocalSystem.start(
                        changes,
                        Stream.concat(
                                        Stream.of("--kartoteka.security.access-token-lifetime=PT12H"),
                                        Stream.of(settings))
                                .toArray(String[]::new));
                String address = system.address();
                return new Started(
                        List.of(new Api(Http.withToken(system.logIn().everything()), address, address, "")), system);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Ends it and starts it again with what it kept, at another address and with other settings. */
        Started restart(String... settings) throws IOException {
            LocalSystem again =
                    Objects.requireNonNull(system, "not in this process").restart(settings);
            return new Started(
                    List.of(new Api(Http.withToken(again.logIn().everything()), again.address(), again.address(), "")),
                    again);
        }

        /** Where it is asked, such as {@code http://127.0.0.1:8080}. */
        public String address() {
            return api.address().toString();
        }

        /** Where it keeps everything. Only of a system in this process. */
        Path directory() {
            return Objects.requireNonNull(system, "not in this process").directory();
        }

        /** A part of the inside, for tests that harm it. Only of a system in this process. */
        public <T> T inside(Class<T> type) {
            return insides().getBean(type);
        }

        /** All parts of the inside. Only of a system in this process. */
        public ListableBeanFactory insides() {
            return Objects.requireNonNull(system, "not in this process").insides();
        }

        @Override
        public void close() throws IOException {
            if (system != null) {
                system.close();
            }
        }
    }
}
