package dev.kartoteka.standalone.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A goal of everybody's; what would be of the pool is the whole company's. */
final class GoalsOfCompany {

    private GoalsOfCompany() {}

    static final String PLAN = "commissionplan-company";

    static void add(Company company) {
        Map<String, Object> plan = new LinkedHashMap<>(plan());
        plan.put("id", PLAN);
        company.send("/commission-plans", plan);
        for (String owner : Company.OWNERS) {
            Map<String, Object> goal = new LinkedHashMap<>(goal());
            goal.put("id", "goal-of-" + owner);
            if (!owner.equals("pool")) {
                goal.put("ownerId", "employee-" + owner);
            }
            company.send("/goals", goal);
        }
    }

    static Map<String, Object> plan() {
        List<Map<String, ?>> tiers = List.of(Map.of("above", "0", "percent", 5));
        return Map.of("name", "All", "metric", "PAID", "currency", "EUR", "tiers", tiers, "validFrom", "2026-01-01");
    }

    static Map<String, Object> goal() {
        return Map.of("metric", "WON_COUNT", "period", "2026-Q1", "target", Map.of("amount", "12"));
    }

    static Map<String, Object> ofBob() {
        Map<String, Object> goal = new LinkedHashMap<>(goal());
        goal.put("ownerId", "employee-bob");
        return goal;
    }
}
