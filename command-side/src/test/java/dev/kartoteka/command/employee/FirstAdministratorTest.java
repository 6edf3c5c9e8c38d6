package dev.kartoteka.command.employee;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.kartoteka.platform.security.Grants;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeId;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;

/** Two processes that begin at once on empty stores both want to make the first administrator. */
class FirstAdministratorTest {

    private static final EmployeeId ADMIN = new EmployeeId("employee-admin");

    private final Grants grants = mock(Grants.class);
    private final CommandGateway commands = mock(CommandGateway.class);
    private final FirstAdministrator first = new FirstAdministrator(grants, commands);

    @Test
    void doesWhatIsLeftWhereAnotherWasFaster() {
        when(grants.of(ADMIN.value()))
                .thenReturn(Optional.empty())
                .thenReturn(Optional.of(Set.of()))
                .thenReturn(Optional.of(Set.of(Role.ADMIN)));
        when(commands.sendAndWait(any())).thenThrow(new CommandExecutionException("another was faster", null));

        first.make(ADMIN);

        verify(commands, times(1)).sendAndWait(any());
    }

    @Test
    void failsWhereNobodyWas() {
        when(grants.of(ADMIN.value())).thenReturn(Optional.empty());
        when(commands.sendAndWait(any())).thenThrow(new CommandExecutionException("no", null));

        assertThatThrownBy(() -> first.make(ADMIN)).isInstanceOf(CommandExecutionException.class);
    }
}
