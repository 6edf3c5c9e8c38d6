package dev.kartoteka.query.employee;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By whose days a day is drawn: an employee's own zone, or the company's. */
@Component
public class EmployeeZones {

    private final RecordStore<Employee> employees;
    private final ZoneId company;

    EmployeeZones(RecordStore<Employee> employees, @Value("${kartoteka.zone}") String company) {
        this.employees = employees;
        this.company = ZoneId.of(company);
    }

    public ZoneId company() {
        return company;
    }

    /** @throws Refusal with 404 when there is no such employee, or was none then */
    public ZoneId of(String employeeId, @Nullable AsOf asOf) {
        String zone = employees
                .get(employeeId, asOf)
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no such employee"))
                .state()
                .zone();
        return zone == null ? company : ZoneId.of(zone);
    }
}
