package dev.kartoteka.standalone.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What each role is answered, as it is written down: a line for each endpoint, a column for each role, and in a cell one answer,
 * or four for records that are one's own, of one's team, of others, and of the pool.
 */
record RightsTable(List<String> roles, Map<String, Map<String, List<String>>> rows) {

    static final List<String> WHOSE = List.of("own", "team", "other", "pool");

    static RightsTable read(String name) {
        List<String> lines = content(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] head = lines.get(0).trim().split("\\s+", -1);
        List<String> roles = Arrays.asList(head).subList(1, head.length);
        Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
        lines.stream().skip(1).forEach(line -> {
            String[] cells = line.trim().split("\\s+", -1);
            Map<String, List<String>> row = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                row.put(i <= roles.size() ? roles.get(i - 1) : "one too many", List.of(cells[i].split("/", -1)));
            }
            if (rows.put(cells[0], row) != null) {
                throw new AssertionError(cells[0] + " stands there twice");
            }
        });
        return new RightsTable(roles, rows);
    }

    /** What of this is missing or has no place here, each by name. */
    List<String> gaps(Set<String> served, Set<String> ofRecords) {
        List<String> gaps = new java.util.ArrayList<>();
        served.stream().filter(one -> !rows.containsKey(one)).forEach(one -> gaps.add(one + " is not in the table"));
        rows.forEach((one, row) -> {
            if (!served.contains(one)) {
                gaps.add(one + " is in the table and is not served");
            }
            int wanted = ofRecords.contains(one) ? WHOSE.size() : 1;
            for (String role : roles) {
                List<String> cell = row.get(role);
                if (cell == null || (cell.size() != 1 && cell.size() != wanted)) {
                    gaps.add(one + " has no answer for " + role);
                }
            }
            if (row.size() > roles.size()) {
                gaps.add(one + " has an answer for nobody");
            }
        });
        return gaps;
    }

    /** @param whose one of {@link #WHOSE} */
    String answer(String endpoint, String role, String whose) {
        List<String> cell = Objects.requireNonNull(
                Objects.requireNonNull(rows.get(endpoint)).get(role));
        return cell.size() == 1 ? cell.get(0) : cell.get(WHOSE.indexOf(whose));
    }

    private static String content(String name) {
        try (InputStream stream = Objects.requireNonNull(RightsTable.class.getResourceAsStream("/rights/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
