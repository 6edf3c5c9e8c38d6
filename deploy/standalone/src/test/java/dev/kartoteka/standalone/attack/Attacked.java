package dev.kartoteka.standalone.attack;

import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.LocalSystem;
import dev.kartoteka.standalone.login.TestLogIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one system that all of them attack. */
final class Attacked implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Attacked.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Target.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Target.class, key -> Target.start(), Target.class);
    }

    /** Closed by JUnit after the last test. */
    record Target(LocalSystem system, TestLogIn people) implements AutoCloseable {

        private static Target start() {
            try {
                LocalSystem system = LocalSystem.start("--kartoteka.graphql.introspection=false");
                return new Target(system, system.logIn());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Caller nobody() {
            return system.nobody();
        }

        Caller admin() {
            return system.with(people.admin());
        }

        Caller as(String name, String... roles) {
            return system.with(people.as(name, roles));
        }

        @Override
        public void close() throws IOException {
            system.close();
        }
    }
}
