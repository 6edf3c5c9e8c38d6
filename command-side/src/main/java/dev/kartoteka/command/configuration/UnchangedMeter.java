package dev.kartoteka.command.configuration;

import dev.kartoteka.platform.axon.AppendMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts commands that were accepted and changed nothing, since all was so already. Told here, where events are made or not. */
@Component
class UnchangedMeter implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final MeterRegistry registry;
    private final Map<Class<?>, Counter> unchanged = new ConcurrentHashMap<>();

    UnchangedMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        unitOfWork.afterCommit(done -> {
            if (!AppendMeter.appendedIn(done)) {
                unchanged
                        .computeIfAbsent(done.getMessage().getPayloadType(), this::counter)
                        .increment();
            }
        });
        return chain.proceed();
    }

    private Counter counter(Class<?> command) {
        return Counter.builder("kartoteka.commands.unchanged")
                .description("Commands that were accepted and changed nothing")
                .tag("command", command.getSimpleName())
                .register(registry);
    }
}
