package dev.kartoteka.query.employee;

import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.Sight;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How employees are kept and what lists of them may ask. */
@Configuration(proxyBeanMethods = false)
public class EmployeeModel {

    static final RecordModel<Employee> MODEL = new RecordModel<>(
                    "employees",
                    "employee-",
                    EmployeeFold.FOLD,
                    Fields.builder()
                            .field("name", FieldType.TEXT)
                            .field("email", FieldType.TEXT)
                            .field("teamId", FieldType.TEXT)
                            .field("left", FieldType.BOOLEAN)
                            .field("roles", FieldType.TEXTS)
                            .build(),
                    List.of(List.of("teamId")))
            .withPersonal("email");

    @Bean
    RecordStore<Employee> employeeStore(Generations generations, Sight sight) {
        return new RecordStore<>(MODEL, generations.read(MODEL.name()), sight);
    }

    @Bean
    RecordResource<Employee> employeeResource(RecordStore<Employee> store) {
        return RecordResource.asKept(store);
    }
}
