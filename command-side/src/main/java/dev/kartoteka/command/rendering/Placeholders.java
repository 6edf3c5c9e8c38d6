package dev.kartoteka.command.rendering;

import java.util.Set;

/** What a template may ask for. */
public final class Placeholders {

    /** The one list, of the lines of a paper; within its section the fields of a line are known too. */
    public static final String LINES = "lines";

    private static final Set<String> VALUES = Set.of(
            "client.name",
            "client.email",
            "client.phone",
            "client.website",
            "client.taxId",
            "client.street",
            "client.city",
            "client.region",
            "client.postalCode",
            "client.country",
            "contact.name",
            "contact.role",
            "contact.email",
            "contact.phone",
            "deal.title",
            "deal.amount",
            "deal.expectedCloseDate",
            "paper.number",
            "paper.date",
            "paper.dueDate",
            "paper.validUntil",
            "totals.discount",
            "totals.net",
            "totals.tax",
            "totals.total",
            "document.number",
            "document.date",
            "signature.name",
            "signature.email",
            "signature.hash");

    private static final Set<String> OF_A_LINE = Set.of(
            "number",
            "description",
            "quantity",
            "unitPrice",
            "discountPercent",
            "discount",
            "net",
            "taxPercent",
            "tax",
            "total");

    private Placeholders() {}

    static boolean isValue(String name) {
        return VALUES.contains(name);
    }

    static boolean isOfALine(String name) {
        return OF_A_LINE.contains(name);
    }

    /** All of them that stand for one value, such as {@code client.name}. */
    public static Set<String> values() {
        return VALUES;
    }
}
