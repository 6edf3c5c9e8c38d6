package dev.kartoteka.query.employee;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Employees in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class EmployeeGraphQlController {

    private final RecordStore<Employee> employees;

    EmployeeGraphQlController(RecordStore<Employee> employees) {
        this.employees = employees;
    }

    @QueryMapping
    @Nullable
    Seen<Employee> employee(DataFetchingEnvironment environment) {
        return RecordQueries.one(employees, environment);
    }

    @QueryMapping
    ListConnection<Seen<Employee>> employees(DataFetchingEnvironment environment) {
        return RecordQueries.list(employees, environment);
    }
}
