package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** The filters that mappings may use. */
final class Filters {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    // no exponents, which would mean thousands of digits
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    /** Characters of 2026-03-01. */
    private static final int DAY = 10;

    private final String source;
    private final Map<String, Map<String, String>> maps;

    /** @param maps tables of translations, by name */
    Filters(String source, Map<String, Map<String, String>> maps) {
        this.source = source;
        this.maps = maps;
    }

    /** @param text the name, then what it needs */
    Filter parse(String text) {
        String name = text.split(" ", 2)[0];
        String argument = text.substring(name.length()).strip();
        return switch (name) {
            case "id" -> id(argument);
            case "date" -> text(value -> midnight(value, zone(argument)));
            case "time" -> text(value -> time(value, zone(argument)));
            case "written" -> text(value -> written(value.strip(), pattern(argument)));
            case "map" -> text(value -> map(argument).getOrDefault(value.strip(), value));
            case "lookup" -> lookup(argument);
            case "default" -> (value, column) -> value == null ? StringNode.valueOf(argument) : value;
            case "required" -> required();
            case "prefix" -> text(value -> argument + value.strip());
            case "lower" -> text(value -> value.toLowerCase(Locale.ROOT));
            case "upper" -> text(value -> value.toUpperCase(Locale.ROOT));
            case "trim" -> text(String::strip);
            case "number" -> number();
            case "round" -> rounded(argument);
            case "money" -> money(argument);
            default -> throw new BadMapping("There is no filter " + name);
        };
    }

    private Filter id(String collection) {
        if (!collection.matches("[a-z]+s")) {
            throw new BadMapping("The filter id wants a collection, such as clients");
        }
        return text(value -> RecordIds.of(collection, source, value.strip()));
    }

    private Filter lookup(String name) {
        Map<String, String> map = map(name);
        return (value, column) -> {
            if (value == null) {
                return null;
            }
            String translated = map.get(value.stringValue().strip());
            if (translated == null) {
                throw new Refusal(FailureCode.INVALID_VALUE, column + ": not a value that " + name + " has");
            }
            return StringNode.valueOf(translated);
        };
    }

    private static Filter required() {
        return (value, column) -> {
            if (value == null) {
                throw new Refusal(FailureCode.MISSING_FIELD, column + " is empty");
            }
            return value;
        };
    }

    private static Filter number() {
        return (value, column) -> {
            try {
                return value == null
                        ? null
                        : JSON.numberNode(Long.parseLong(value.stringValue().strip()));
            } catch (NumberFormatException e) {
                throw new Refusal(FailureCode.INVALID_VALUE, column + ": not a whole number");
            }
        };
    }

    private static Filter rounded(String decimals) {
        int scale;
        try {
            scale = Integer.parseInt(decimals);
        } catch (NumberFormatException e) {
            throw new BadMapping("The filter round wants a number of decimals");
        }
        return (value, column) -> {
            if (value == null) {
                return null;
            }
            if (!DECIMAL.matcher(value.stringValue().strip()).matches()) {
                throw new Refusal(FailureCode.INVALID_VALUE, column + ": not a decimal number");
            }
            return StringNode.valueOf(new BigDecimal(value.stringValue().strip())
                    .setScale(scale, RoundingMode.HALF_UP)
                    .toPlainString());
        };
    }

    private static Filter money(String currency) {
        return (value, column) -> value == null
                ? null
                : JSON.objectNode().put("amount", value.stringValue().strip()).put("currency", currency);
    }

    private Map<String, String> map(String name) {
        Map<String, String> map = maps.get(name);
        if (map == null) {
            throw new BadMapping("There is no map " + name);
        }
        return map;
    }

    private static Filter text(UnaryOperator<String> translate) {
        return (value, column) -> {
            if (value == null) {
                return null;
            }
            try {
                return StringNode.valueOf(translate.apply(value.stringValue()));
            } catch (DateTimeException e) {
                throw new Refusal(FailureCode.INVALID_TIME, column + ": not a time that can be read");
            }
        };
    }

    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadMapping("There is no time zone " + name);
        }
    }

    private static DateTimeFormatter pattern(String letters) {
        try {
            return DateTimeFormatter.ofPattern(letters, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new BadMapping("A date cannot be written as " + letters);
        }
    }

    /** ISO of a day or local time that is written so; what is written otherwise stays. */
    private static String written(String text, DateTimeFormatter pattern) {
        try {
            return pattern.parseBest(text, LocalDateTime::from, LocalDate::from).toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String midnight(String day, ZoneId zone) {
        return LocalDate.parse(day.strip()).atStartOfDay(zone).toInstant().toString();
    }

    /** RFC 3339 with an offset; without one it is local time of the zone, or the midnight of a day. */
    private static String time(String text, ZoneId zone) {
        String told = text.strip();
        if (told.length() == DAY) {
            return midnight(told, zone);
        }
        boolean blank = told.length() > DAY && told.charAt(DAY) == ' ';
        String iso = blank ? told.substring(0, DAY) + 'T' + told.substring(DAY + 1) : told;
        try {
            return OffsetDateTime.parse(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant()
                    .toString();
        } catch (DateTimeException e) {
            return LocalDateTime.parse(iso).atZone(zone).toInstant().toString();
        }
    }
}
