package dev.kartoteka.command.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Which record a command is for: what its component with {@link TargetAggregateIdentifier} says. Axon's own resolver looks for
 * that annotation again at every command; this one looks once for each kind.
 */
public final class TargetRecords implements CommandTargetResolver {

    private static final ClassValue<MethodHandle> IDENTIFIER = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> command) {
            return identifierOf(command);
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(identifier(command.getPayload()), null);
    }

    private static Object identifier(Object command) {
        try {
            return Objects.requireNonNull(
                    (Object) IDENTIFIER.get(command.getClass()).invoke(command));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("No identifier in " + command.getClass(), e);
        }
    }

    private static MethodHandle identifierOf(Class<?> command) {
        RecordComponent[] components = command.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("Not a record: " + command);
        }
        return Arrays.stream(components)
                .map(RecordComponent::getAccessor)
                .filter(accessor -> accessor.isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .map(accessor -> {
                    try {
                        accessor.setAccessible(true);
                        return MethodHandles.lookup().unreflect(accessor);
                    } catch (IllegalAccessException e) {
                        throw new IllegalArgumentException("Cannot be read: " + accessor, e);
                    }
                })
                .orElseThrow(() -> new IllegalArgumentException("No identifier in " + command));
    }
}
