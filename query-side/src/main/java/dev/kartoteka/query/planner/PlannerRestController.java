package dev.kartoteka.query.planner;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.employee.EmployeeZones;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** An employee's day, calendar and visits. */
@RestController
@Needs("tasks:read")
class PlannerRestController {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final MyDayReader days;
    private final CalendarReader calendars;
    private final HoldingsReader holdings;
    private final EmployeeZones zones;

    PlannerRestController(MyDayReader days, CalendarReader calendars, HoldingsReader holdings, EmployeeZones zones) {
        this.days = days;
        this.calendars = calendars;
        this.holdings = holdings;
        this.zones = zones;
    }

    @GetMapping("/api/v1/employees/{id}/my-day")
    @Described(
            summary = "What an employee has to do on a day",
            tag = "employees",
            answer = MyDay.class,
            parameters = {"asOf", "basis"},
            ownParameters = "date: The day, such as 2026-03-01; today in the employee's time zone when absent")
    MyDay myDay(@PathVariable String id, WebRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("date", "asOf", "basis"));
        String date = Parameters.single(given, "date");
        return days.read(id, date == null ? null : CalendarDay.parse(date).value(), ListParameters.asOf(given));
    }

    @GetMapping("/api/v1/employees/{id}/calendar")
    @Described(
            summary = "The meetings of an employee in a time, recurring ones one by one, with those that overlap",
            tag = "employees",
            answer = Calendar.class,
            parameters = {"asOf", "basis", "from", "to"})
    Calendar calendar(@PathVariable String id, WebRequest request) {
        return read(id, request);
    }

    @GetMapping("/api/v1/employees/{id}/visit-plan")
    @Described(
            summary = "How many visits an employee planned and paid, week by week",
            tag = "employees",
            answer = VisitPlan.class,
            parameters = {"asOf", "basis", "from", "to"})
    VisitPlan visitPlan(@PathVariable String id, WebRequest request) {
        Calendar calendar = read(id, request);
        return VisitPlan.of(calendar, zones.of(id, ListParameters.asOf(request.getParameterMap())));
    }

    @GetMapping("/api/v1/employees/{id}/holdings")
    @Described(
            summary = "How much an employee is responsible for: what a hand-over gives to others",
            tag = "employees",
            answer = Holdings.class,
            parameters = {"asOf", "basis"})
    Holdings holdings(@PathVariable String id, WebRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("asOf", "basis"));
        AsOf asOf = ListParameters.asOf(given);
        var unused = zones.of(id, asOf); // there must be such an employee
        return holdings.read(id, asOf);
    }

    private Calendar read(String id, WebRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("from", "to", "asOf", "basis"));
        Instant from = time(given, "from");
        Instant to = time(given, "to");
        AsOf asOf = ListParameters.asOf(given);
        var unused = zones.of(id, asOf); // there must be such an employee
        return new Calendar(id, from, to, calendars.read(List.of(id), from, bounded(from, to), asOf));
    }

    static Instant bounded(Instant from, Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Refusal(
                    FailureCode.INVALID_PARAMETER, "from is before to, by " + LONGEST.toDays() + " days at most");
        }
        return to;
    }

    private static Instant time(Map<String, String[]> given, String name) {
        String text = Parameters.single(given, name);
        if (text == null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, name + " must be given");
        }
        return Parameters.time(text);
    }
}
