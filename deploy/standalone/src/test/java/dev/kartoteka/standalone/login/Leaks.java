package dev.kartoteka.standalone.login;

import dev.kartoteka.standalone.login.Caller.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words in an answer that whoever got it should not have been told. */
final class Leaks {

    private Leaks() {}

    /** Every text of a record says whose it is, so a word of one out of reach is found wherever it stands. */
    static List<String> in(String role, Reply reply) {
        if (reply.status() != 200) {
            return List.of();
        }
        List<String> leaks = new ArrayList<>();
        Set<String> reached = RoleCallers.REACHED.get(role);
        if (reached != null) {
            Company.OWNERS.stream()
                    .filter(owner -> !reached.contains(owner) && reply.text().contains("of-" + owner))
                    .forEach(owner -> leaks.add(role + " is shown what is " + owner + "'s: " + reply.text()));
        }
        if (role.equals("ANALYST")) {
            List.of("name-of-", "@of-", "title-of-", "subject-of-", "body-of-").forEach(personal -> {
                if (reply.text().contains(personal)) {
                    leaks.add("An analyst is shown personal data: " + reply.text());
                }
            });
        }
        return leaks;
    }
}
