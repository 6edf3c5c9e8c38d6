package dev.kartoteka.command.scorerule;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.NamedPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says how many points a lead gets for what. There is one rule, {@code scorerule-leads}. What is absent stays as it is; points
 * are from 0 to 100.
 *
 * @param sources all that give points from now on
 * @param contacts all kinds that give points from now on
 * @param email for an e-mail address, as phone and company for those
 * @param qualified for being so
 * @param halfLifeDays after which a contact counts half as much, 1 to 3650
 */
@CommandPath(value = "score-rules/{id}/set", summary = "Say how many points a lead gets for what")
public record SetScoreRule(
        @TargetAggregateIdentifier ScoreRuleId id,
        @Nullable List<SourcePoints> sources,
        @Nullable List<ContactPoints> contacts,
        @Nullable Integer email,
        @Nullable Integer phone,
        @Nullable Integer company,
        @Nullable Integer qualified,
        @Nullable Integer halfLifeDays)
        implements Command {

    private static final int MOST_POINTS = 100;
    private static final int MOST_SOURCES = 100;
    private static final int LONGEST = 3650;

    public SetScoreRule {
        if (!id.equals(ScoreRuleId.LEADS)) {
            throw new InvalidValue(FailureCode.INVALID_IDENTIFIER, "There is one score rule, " + ScoreRuleId.LEADS);
        }
        sources = distinct("sources", sources, SourcePoints::source);
        contacts = distinct("contacts", contacts, ContactPoints::kind);
        requirePoints("email", email);
        requirePoints("phone", phone);
        requirePoints("company", company);
        requirePoints("qualified", qualified);
        if (halfLifeDays != null && (halfLifeDays < 1 || halfLifeDays > LONGEST)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "halfLifeDays is from 1 to " + LONGEST);
        }
    }

    static void requirePoints(String field, @Nullable Integer points) {
        if (points != null && (points < 0 || points > MOST_POINTS)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, field + " is from 0 to " + MOST_POINTS);
        }
    }

    /** What is given here, and the rest as before. */
    LeadPoints over(LeadPoints before) {
        return new LeadPoints(
                sources == null ? before.sources() : byName(sources, SourcePoints::toEvent),
                contacts == null ? before.contacts() : byName(contacts, ContactPoints::toEvent),
                email == null ? before.email() : email,
                phone == null ? before.phone() : phone,
                company == null ? before.company() : company,
                qualified == null ? before.qualified() : qualified,
                halfLifeDays == null ? before.halfLifeDays() : halfLifeDays);
    }

    private static <T> List<NamedPoints> byName(List<T> given, Function<T, NamedPoints> named) {
        return given.stream()
                .map(named)
                .sorted(Comparator.comparing(NamedPoints::name))
                .toList();
    }

    private static <T> @Nullable List<T> distinct(String field, @Nullable List<T> given, Function<T, Object> name) {
        if (given == null) {
            return null;
        }
        if (given.size() > MOST_SOURCES || given.stream().map(name).distinct().count() < given.size()) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE, field + " are at most " + MOST_SOURCES + ", each of them once");
        }
        return List.copyOf(given);
    }
}
