package dev.kartoteka.standalone.login;

import dev.kartoteka.standalone.acceptance.RunningSystem;
import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one {@link Company} that all of them ask. */
final class SharedCompany implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedCompany.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Settled.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Settled.class, key -> Settled.settle(), Settled.class);
    }

    /** Closed by JUnit after the last test. */
    record Settled(RunningSystem.Started system, Company company) implements AutoCloseable {

        private static Settled settle() {
            RunningSystem.Started system = RunningSystem.startAnother();
            return new Settled(system, Company.settle(system.address()));
        }

        @Override
        public void close() throws IOException {
            system.close();
        }
    }
}
