package dev.kartoteka.query.invoiced;

import static com.mongodb.client.model.Filters.lt;

import dev.kartoteka.query.list.Filter;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.ReportQuestion.Days;
import dev.kartoteka.query.report.StaffReader;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers what was ordered, by whom and of what. */
@Component
public class OrderedReports {

    private final RecordStore<Order> orders;
    private final StaffReader staff;

    OrderedReports(RecordStore<Order> orders, StaffReader staff) {
        this.orders = orders;
        this.staff = staff;
    }

    /** Orders by the day they were placed, less what came back by the day it did. */
    public Ordered ordered(ReportQuestion question) {
        LineKey key = LineKey.of(question, staff);
        Days days = question.days();
        List<SoldLine> lines = orders
                .find(
                        days.to() == null
                                ? Filter.all()
                                : lt(
                                        orders.model().fields().path("placedAt"),
                                        Date.from(days.to()
                                                .atStartOfDay(ZoneOffset.UTC)
                                                .toInstant())),
                        question.asOf())
                .stream()
                .flatMap(order -> SoldLine.of(order.state(), days))
                .toList();
        return new Ordered(
                key.by(),
                days.from(),
                days.to(),
                ReportDeals.moment(question.asOf()),
                LineSums.of(lines, line -> null).stream().map(Ordered.Row::of).toList(),
                LineSums.of(lines, key::of).stream().map(Ordered.Row::of).toList());
    }
}
