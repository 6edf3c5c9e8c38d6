package dev.kartoteka.standalone.sample;

import java.util.List;

/** What made-up names and texts are made of. */
final class Words {

    static final List<String> FIRST_NAMES = List.of(
            "Anna",
            "Jānis",
            "Katarzyna",
            "Marek",
            "Elena",
            "Tomas",
            "Ingrid",
            "Pavel",
            "Sofia",
            "Lukas",
            "Agnese",
            "Piotr",
            "Marta",
            "Andrei",
            "Greta",
            "Mikael",
            "Julia",
            "Viktor",
            "Laura",
            "Emils",
            "Hanna",
            "Oskar",
            "Milena",
            "Stefan",
            "Nora",
            "Dmitrijs",
            "Clara",
            "Rasmus",
            "Ieva",
            "Jonas");

    static final List<String> LAST_NAMES = List.of(
            "Kalniņš",
            "Nowak",
            "Berg",
            "Ozoliņa",
            "Weber",
            "Kask",
            "Petrauskas",
            "Lindqvist",
            "Horák",
            "Jansen",
            "Bērziņš",
            "Kowalska",
            "Virtanen",
            "Moreau",
            "Rossi",
            "Saar",
            "Novák",
            "Keller",
            "Zariņa",
            "Hansen",
            "Wójcik",
            "Tamm",
            "Fischer",
            "Liepa",
            "Dubois",
            "Mäkinen",
            "Romano",
            "Krūmiņš",
            "Svoboda",
            "Olsen");

    static final List<String> COMPANY_FIRST = List.of(
            "Baltic", "North", "Amber", "River", "Blue", "Granite", "Silver", "Harbour", "Pine", "Bright", "Delta",
            "Summit", "Polar", "Urban", "Prime", "Meadow", "Iron", "Clear", "Copper", "Vista");

    static final List<String> COMPANY_SECOND = List.of(
            "Logistics",
            "Foods",
            "Print",
            "Textiles",
            "Marine",
            "Energy",
            "Pharma",
            "Systems",
            "Timber",
            "Metals",
            "Media",
            "Travel",
            "Dairy",
            "Glass",
            "Motors",
            "Clinics",
            "Furniture",
            "Paper",
            "Optics",
            "Bakery");

    static final List<String> FORMS = List.of("SIA", "AS", "GmbH", "AB", "OÜ", "UAB", "Sp. z o.o.", "Ltd");

    static final List<String> CITIES = List.of(
            "Riga", "Tallinn", "Vilnius", "Warsaw", "Stockholm", "Helsinki", "Berlin", "Prague", "Gdańsk", "Tartu");

    static final List<String> COUNTRIES = List.of("LV", "EE", "LT", "PL", "SE", "FI", "DE", "CZ", "PL", "EE");

    static final List<String> STREETS =
            List.of("Harbour Street", "Oak Avenue", "Mill Road", "Castle Square", "Station Street");

    static final List<String> SOURCES =
            List.of("website", "referral", "trade fair", "cold call", "partner", "newsletter");

    static final List<String> TAGS = List.of("wholesale", "retail", "vip", "exporter", "seasonal", "public sector");

    static final List<String> ROLES = List.of("buyer", "director", "accountant", "technician", "assistant");

    static final List<String> NEEDS = List.of(
            "Yearly supply", "Pilot order", "Renewal", "Extension", "Replacement", "New site", "Service contract");

    static final List<String> SUBJECTS = List.of(
            "Asked about delivery times",
            "Went through the offer",
            "Agreed the next steps",
            "Price question",
            "Introduction",
            "Technical details",
            "Reminder about the offer",
            "Feedback after the trial",
            "Discussed volumes",
            "Contract terms",
            "Invoice question",
            "Planned a visit");

    static final List<String> BODIES = List.of(
            "They want an answer by Friday.", "Interested, but the budget is decided next month.",
            "Asked for a second version with fewer units.", "Everything clear so far; nothing to do for us.",
            "The decision is with the director now.", "Compared us with two others; the price is near.",
            "Very content with the last delivery.", "Needs references from the same trade.");

    private Words() {}
}
