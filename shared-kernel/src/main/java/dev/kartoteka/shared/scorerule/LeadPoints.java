package dev.kartoteka.shared.scorerule;

import java.util.List;

/**
 * How many points a lead gets for what is known of it, and for each contact.
 *
 * @param sources those that are not named give none; by name
 * @param contacts by kind; those that are not named give none
 * @param email for an e-mail address, as phone and company for those
 * @param qualified for being so, or converted
 * @param halfLifeDays after which a contact counts half as much
 */
public record LeadPoints(
        List<NamedPoints> sources,
        List<NamedPoints> contacts,
        int email,
        int phone,
        int company,
        int qualified,
        int halfLifeDays) {

    /** Until somebody says otherwise. */
    public static final LeadPoints UNLESS_SET = new LeadPoints(
            List.of(new NamedPoints("fair", 15), new NamedPoints("referral", 30), new NamedPoints("web", 20)),
            List.of(
                    new NamedPoints("CALL", 15),
                    new NamedPoints("EMAIL", 8),
                    new NamedPoints("MEETING", 25),
                    new NamedPoints("MESSAGE", 8),
                    new NamedPoints("VISIT", 25)),
            5,
            5,
            10,
            20,
            30);

    public LeadPoints {
        sources = List.copyOf(sources);
        contacts = List.copyOf(contacts);
    }

    public int ofSource(String name) {
        return of(sources, name);
    }

    public int ofContact(String kind) {
        return of(contacts, kind);
    }

    private static int of(List<NamedPoints> all, String name) {
        return all.stream()
                .filter(one -> one.name().equals(name))
                .mapToInt(NamedPoints::points)
                .findFirst()
                .orElse(0);
    }
}
