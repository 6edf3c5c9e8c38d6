package dev.kartoteka.standalone.login;

import dev.kartoteka.platform.rights.Rights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One caller for each column of the tables of rights, and whose records are own, the team's and others' to them. */
final class RoleCallers {

    /** Whose records are within a role's reach; a role that is not named reaches all. */
    static final Map<String, Set<String>> REACHED = Map.of(
            "REP", Set.of("ann", "pool"),
            "MANAGER", Set.of("ann", "bob", "mia", "pool"));

    private RoleCallers() {}

    static Map<String, Caller> of(Company company) {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("REP", company.caller("ann"));
        callers.put("MANAGER", company.caller("mia"));
        callers.put("ANALYST", company.caller("analyst"));
        callers.put("AUDITOR", company.caller("auditor"));
        callers.put("ADMIN", company.caller("root"));
        callers.put("KEY", company.key("all", List.copyOf(Rights.scopes())));
        callers.put("TEAMS-KEY", company.key("teams", List.of("teams:read")));
        callers.put("NOBODY", company.caller("nobody"));
        return callers;
    }

    /** Whose records to ask about. */
    static String owner(String role, String whose) {
        return switch (whose) {
            case "own" -> role.equals("MANAGER") ? "mia" : "ann";
            case "team" -> "bob";
            case "other" -> "sue";
            default -> whose;
        };
    }
}
