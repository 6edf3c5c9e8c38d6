package dev.kartoteka.command.configuration;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives refusals a form that survives the way over Axon Server, where exception classes do not. */
@Component
class DomainRuleViolatedInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (DomainRuleViolated e) {
            String detail = String.valueOf(e.getMessage());
            throw new CommandExecutionException(detail, e, new Failure(e.code(), detail, e.each()));
        } catch (InvalidValue e) {
            throw failed(e.code(), e);
        } catch (AggregateNotFoundException e) {
            throw failed(FailureCode.NOT_FOUND, e);
        }
    }

    private static CommandExecutionException failed(FailureCode code, RuntimeException e) {
        String detail = code == FailureCode.NOT_FOUND ? "There is no such record" : String.valueOf(e.getMessage());
        return new CommandExecutionException(detail, e, new Failure(code, detail));
    }
}
