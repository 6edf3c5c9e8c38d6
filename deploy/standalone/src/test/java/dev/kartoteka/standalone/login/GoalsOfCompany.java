package dev.kartoteka.standalone.login;

import java.util.LinkedHashMap;
import java.util.Map;

/** A goal of everybody's; what would be of the pool is the whole company's. */
final class GoalsOfCompany {

    private GoalsOfCompany() {}

    static void add(Company company) {
        for (String owner : Company.OWNERS) {
            Map<String, Object> goal = new LinkedHashMap<>(goal());
            goal.put("id", "goal-of-" + owner);
            if (!owner.equals("pool")) {
                goal.put("ownerId", "employee-" + owner);
            }
            company.send("/goals", goal);
        }
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
