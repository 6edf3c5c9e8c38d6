package dev.kartoteka.command.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.kartoteka.command.employee.CompleteHandOver;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.task.AssignTask;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A hand-over that is broken off, begun by two processes, or comes again when it is long done: each record goes once. */
class HandOverPolicyTest {

    private static final String EVE = "employee-eve";
    private static final String BOB = "employee-bob";
    private static final int TASKS = 5;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final InMemoryRecords records = new InMemoryRecords();
    private final Employees employees = mock();
    private final SystemCommands commands = mock();
    private final Holdings holdings = new Holdings(new MongoTemplate(client, "test"), records);
    private final HandOverPolicy policy = new HandOverPolicy(records, holdings, employees, commands);

    /** The records that went to somebody else, in order. */
    private final List<String> given = new ArrayList<>();

    private final Map<String, Long> sequences = new HashMap<>();
    private int done;

    /** What happens beside, just before the next command is carried out. */
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void employ() {
        when(employees.isActive(any())).thenReturn(true);
        when(commands.sendForItsReason(any(), any(), any())).thenAnswer(call -> {
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
            carryOut(call.getArgument(0));
            return Optional.empty();
        });
        records.append(new EmployeeRegistered(EVE, "Eve", null, null));
        for (int i = 0; i < TASKS; i++) {
            happened(new TaskCreated("task-" + i, null, null, "Call", null, EVE, null, "NORMAL", List.of()));
        }
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void goesOnWithWhatIsLeftAfterItWasBrokenOff() {
        EmployeeHandOverBegun begun = begun();
        meanwhile = () -> meanwhile = () -> meanwhile = HandOverPolicyTest::end;

        assertThatThrownBy(() -> handle(1, begun)).hasMessage("the process ends");
        assertThat(given).as("some are given, and some are not").hasSize(2);

        handle(1, begun);

        assertThat(given).hasSize(TASKS).doesNotHaveDuplicates();
        assertThat(done).isEqualTo(1);
    }

    @Test
    void isDoneOnceByTwoProcessesThatDoItAtOnce() {
        EmployeeHandOverBegun begun = begun();
        meanwhile = () -> meanwhile = () -> handle(1, begun); // by one that took this for dead, in the middle of it

        handle(1, begun);

        assertThat(given).hasSize(TASKS).doesNotHaveDuplicates();
        assertThat(done).isEqualTo(1);
    }

    @Test
    void whatWasGivenSinceStaysWhenItsEventComesAgain() {
        EmployeeHandOverBegun begun = begun();
        handle(1, begun);
        given.clear();
        happened(new TaskAssigned("task-0", null, null, BOB, EVE));

        handle(1, begun);

        assertThat(given).isEmpty();
        assertThat(done).isEqualTo(1);
    }

    @Test
    void anEarlierOneThatComesAgainDoesNotEndALaterOne() {
        EmployeeHandOverBegun first = begun();
        handle(1, first);
        happened(new TaskAssigned("task-0", null, null, BOB, EVE));
        given.clear();
        EmployeeHandOverBegun second = begun();

        handle(1, first);
        assertThat(given).isEmpty();
        assertThat(done).isEqualTo(1);

        handle(3, second);
        assertThat(given).containsExactly("task-0");
        assertThat(done).isEqualTo(2);
    }

    private static void end() {
        throw new IllegalStateException("the process ends");
    }

    private EmployeeHandOverBegun begun() {
        EmployeeHandOverBegun begun = new EmployeeHandOverBegun(EVE, List.of(BOB));
        records.append(begun);
        return begun;
    }

    /** As the records would: what is so already makes no event. */
    private void carryOut(Object command) {
        if (command instanceof AssignTask assign) {
            String task = assign.id().value();
            String to = Objects.requireNonNull(
                            Objects.requireNonNull(assign.assigneeId()).value())
                    .value();
            if (holdings.isHeld(task, EVE) && !to.equals(EVE)) {
                given.add(task);
                happened(new TaskAssigned(task, null, null, EVE, to));
            }
        } else if (command instanceof CompleteHandOver complete) {
            done++;
            records.append(new EmployeeHandOverDone(complete.id().value()));
        } else {
            throw new AssertionError("Nobody asked for " + command);
        }
    }

    private void happened(TaskEvent event) {
        records.append(event);
        DomainEventMessage<TaskEvent> message = new GenericDomainEventMessage<>(
                "Task", event.recordId(), sequences.merge(event.recordId(), 1L, Long::sum) - 1, event);
        inBatch(message, () -> holdings.on(event, message, CurrentUnitOfWork.get()));
    }

    private void handle(long sequence, EmployeeHandOverBegun event) {
        DomainEventMessage<EmployeeHandOverBegun> message = new GenericDomainEventMessage<>(
                "Employee", EVE, sequence, event, Map.of(), EVE + sequence, Instant.EPOCH);
        inBatch(message, () -> policy.on(event, message, CurrentUnitOfWork.get()));
    }

    private static void inBatch(DomainEventMessage<?> message, Runnable handling) {
        ResultMessage<?> result = DefaultUnitOfWork.startAndGet(message).executeWithResult(() -> {
            handling.run();
            return Optional.empty();
        });
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }
}
