package dev.kartoteka.command.planner;

import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.task.AssignTask;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeLeft;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells employees which tasks are theirs, and theirs no more. What one who left has not done goes to whoever asked for it, or
 * to nobody in particular when they left too or nobody did: then everybody sees it.
 */
@Component
@ProcessingGroup(TaskPolicy.GROUP) // never renamed: it is the key of the token
class TaskPolicy implements Policy {

    static final String GROUP = "policy-tasks";

    private final Notices notices;
    private final SystemCommands commands;
    private final OpenTasks tasks;
    private final Employees employees;

    TaskPolicy(Notices notices, SystemCommands commands, OpenTasks tasks, Employees employees) {
        this.notices = notices;
        this.commands = commands;
        this.tasks = tasks;
        this.employees = employees;
    }

    @EventHandler
    void on(TaskCreated event, EventMessage<?> message) {
        given(event.taskId(), event.assigneeId(), message);
    }

    @EventHandler
    void on(TaskAssigned event, EventMessage<?> message) {
        notices.tell(event.fromAssigneeId(), "TASK_WITHDRAWN", event.taskId(), message);
        given(event.taskId(), event.toAssigneeId(), message);
    }

    @EventHandler
    void on(EmployeeLeft event, EventMessage<?> message) {
        tasks.of(event.employeeId()).forEach(taskId -> handOn(taskId, event.employeeId(), message));
    }

    private void given(String taskId, @Nullable String assigneeId, EventMessage<?> message) {
        if (assigneeId == null) {
            return;
        }
        if (employees.isActive(new EmployeeId(assigneeId))) {
            notices.tell(assigneeId, "TASK_ASSIGNED", taskId, message);
        } else {
            handOn(taskId, assigneeId, message); // left at the same moment, before the list of their tasks had this one
        }
    }

    private void handOn(String taskId, String leftId, EventMessage<?> message) {
        OpenTasks.Open task = tasks.current(taskId);
        if (task == null || !task.open() || !leftId.equals(task.assigneeId())) {
            return; // gone on meanwhile
        }
        String creator = task.createdById();
        EmployeeId next = creator != null
                        && creator.startsWith(EmployeeId.PREFIX)
                        && !creator.equals(leftId)
                        && employees.isActive(new EmployeeId(creator))
                ? new EmployeeId(creator)
                : null;
        var unused = commands.send(new AssignTask(new TaskId(taskId), new Change<>(next)), "planner", message);
    }
}
