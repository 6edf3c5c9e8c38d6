package dev.kartoteka.query.planner;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.graphql.Arguments;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** An employee's day and calendar. */
@Controller
class PlannerGraphQlController {

    private final MyDayReader days;
    private final CalendarReader calendars;

    PlannerGraphQlController(MyDayReader days, CalendarReader calendars) {
        this.days = days;
        this.calendars = calendars;
    }

    @QueryMapping
    MyDay myDay(DataFetchingEnvironment environment) {
        String id = Objects.requireNonNull(environment.getArgument("employeeId"));
        return days.read(id, environment.getArgument("date"), Arguments.asOf(environment));
    }

    @QueryMapping
    Calendar calendar(DataFetchingEnvironment environment) {
        String id = Objects.requireNonNull(environment.getArgument("employeeId"));
        Instant from = Objects.requireNonNull(environment.getArgument("from"));
        Instant to = Objects.requireNonNull(environment.getArgument("to"));
        AsOf asOf = Arguments.asOf(environment);
        return new Calendar(
                id, from, to, calendars.read(List.of(id), from, PlannerRestController.bounded(from, to), asOf));
    }
}
