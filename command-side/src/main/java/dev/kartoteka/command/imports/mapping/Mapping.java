package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.UnreadableFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the files of an import mean.
 *
 * @param source where the rows come from; identifiers derive from it, so it must never change once it was used
 * @param headers of files that have none, each for files of as many columns
 * @param before commands that are needed before the first row, such as a pipeline
 * @param tables in the order in which they are loaded: what others refer to comes first
 */
public record Mapping(
        String name,
        String source,
        char separator,
        Charset charset,
        List<List<String>> headers,
        List<Step> before,
        List<Table> tables) {

    /**
     * Which table a file with these columns is.
     *
     * @throws UnreadableFile if it is none
     */
    public Table tableFor(String file, Collection<String> columns) {
        Optional<Table> best = tables.stream()
                .filter(table -> columns.containsAll(table.columns()))
                .reduce((a, b) -> b.columns().size() > a.columns().size() ? b : a);
        return best.orElseThrow(() -> new UnreadableFile(file + ": " + missing(columns)));
    }

    private String missing(Collection<String> columns) {
        List<String> nearest = List.of();
        String table = "";
        double share = -1;
        for (Table candidate : tables) {
            List<String> lacking = new ArrayList<>(candidate.columns());
            lacking.removeAll(columns);
            double has = 1 - (double) lacking.size() / candidate.columns().size();
            if (has > share) {
                share = has;
                nearest = lacking;
                table = candidate.name();
            }
        }
        return "the columns " + nearest + " are missing for the table " + table + " of the mapping " + name;
    }
}
