package dev.kartoteka.command.busyrule;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.busyrule.BusyRuleId;
import dev.kartoteka.shared.busyrule.BusyRuleSet;
import dev.kartoteka.shared.fold.Fold;
import org.springframework.stereotype.Component;

/** What others ask of the busy rule. */
@Component
public class BusyRules {

    /** The only one. */
    static final BusyRuleId CLIENTS = new BusyRuleId("busyrule-clients");

    /** Until somebody says otherwise. */
    static final Setting UNLESS_SET = new Setting("WARN", 24);

    private static final Fold<Setting> SETTING = Fold.of(Setting.class)
            .always(BusyRuleSet.class, (before, event, recorded) -> new Setting(event.mode(), event.hours()))
            .build();

    private final Records records;

    BusyRules(Records records) {
        this.records = records;
    }

    /** As it is now. */
    public Setting ofClients() {
        Setting set = records.current(CLIENTS.value(), SETTING);
        return set == null ? UNLESS_SET : set;
    }

    /**
     * What happens, and for how long an interaction counts.
     *
     * @param mode OFF, WARN or BLOCK
     */
    public record Setting(String mode, int hours) {

        public boolean isOff() {
            return mode.equals(BusyMode.OFF.name());
        }

        public boolean blocks() {
            return mode.equals(BusyMode.BLOCK.name());
        }
    }
}
