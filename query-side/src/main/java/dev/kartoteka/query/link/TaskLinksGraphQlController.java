package dev.kartoteka.query.link;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.task.Task;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What a task names. */
@Controller
class TaskLinksGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;
    private final RecordStore<Employee> employees;

    TaskLinksGraphQlController(RecordStore<Client> clients, RecordStore<Deal> deals, RecordStore<Employee> employees) {
        this.clients = clients;
        this.deals = deals;
        this.employees = employees;
    }

    @BatchMapping(typeName = "Task")
    Map<Seen<Task>, Seen<Client>> client(List<Seen<Task>> tasks) {
        return Links.one(tasks, Task::clientId, clients);
    }

    @BatchMapping(typeName = "Task")
    Map<Seen<Task>, Seen<Deal>> deal(List<Seen<Task>> tasks) {
        return Links.one(tasks, Task::dealId, deals);
    }

    @BatchMapping(typeName = "Task")
    Map<Seen<Task>, Seen<Employee>> assignee(List<Seen<Task>> tasks) {
        return Links.oneOfSetUp(tasks, Task::assigneeId, employees);
    }
}
