package dev.kartoteka.torture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came outside more than once, which the same identifier tells of, and whether it came in order. */
final class Deliveries {

    private final AuditLog log;
    private final Outside outside;

    Deliveries(AuditLog log, Outside outside) {
        this.log = log;
        this.outside = outside;
    }

    void judge(Trial trial) {
        List<Outside.Mail> mails = outside.mails();
        List<Outside.Told> told = outside.told();
        Map<String, Long> attempts = log.of("MessageAttemptBegun").stream()
                .collect(Collectors.groupingBy(AuditLog.Row::recordId, Collectors.counting()));
        List<String> arrived =
                mails.stream().map(mail -> record(mail.messageId())).toList();
        complain(trial, "mails came more often than they were tried", moreOften(arrived, attempts));
        complain(trial, "records have events that a webhook was told in another order", outOfOrder(told));
        trial.tell(
                "%,d mails, %d of them again with their Message-ID; %,d webhooks, %d of them again with their webhook-id",
                mails.size(),
                mails.size() - Set.copyOf(mails).size(),
                told.size(),
                told.size() - Set.copyOf(told).size());
    }

    /** Those that came more often than anybody began to send them: what nobody asked for, no crash explains. */
    static Set<String> moreOften(List<String> arrived, Map<String, Long> attempts) {
        Map<String, Long> times =
                arrived.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > attempts.getOrDefault(entry.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Records of which an event came first after a later one had come. */
    static Set<String> outOfOrder(List<Outside.Told> told) {
        Map<String, Integer> latest = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> wrong = new HashSet<>();
        for (Outside.Told one : told) {
            if (seen.add(one.webhookId())) {
                Integer before = latest.put(one.recordId(), one.sequence());
                if (before != null && before > one.sequence()) {
                    wrong.add(one.recordId());
                }
            }
        }
        return wrong;
    }

    private static String record(String messageId) {
        return messageId.replaceAll("^<|@.*$", "");
    }

    private static void complain(Trial trial, String what, Set<String> those) {
        if (!those.isEmpty()) {
            trial.complain(those.size() + " " + what + ": " + those);
        }
    }
}
