package dev.kartoteka.standalone.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commands of a document and the answers that it shows: in blocks of {@code console}, each command after a dollar sign. */
final class Tour {

    private static final String BLOCK = "```console";
    private static final String END = "```";
    private static final String PROMPT = "$ ";
    private static final String CONTINUED = "\\";

    private Tour() {}

    /** The top directory of the repository, from wherever the test was started. */
    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("standalone") ? here.resolve("../..").normalize() : here;
    }

    static List<Step> read(Path document) throws IOException {
        List<Step> steps = new ArrayList<>();
        boolean inside = false;
        StringBuilder command = new StringBuilder();
        List<String> answer = new ArrayList<>();
        for (String line : Files.readAllLines(document)) {
            boolean ends = inside && line.equals(END);
            if (inside && (ends || line.startsWith(PROMPT)) && command.length() > 0) {
                steps.add(new Step(command.toString(), List.copyOf(answer)));
                command.setLength(0);
                answer.clear();
            }
            if (ends) {
                inside = false;
            } else if (!inside) {
                inside = line.equals(BLOCK);
            } else if (line.startsWith(PROMPT)) {
                command.append(line.substring(PROMPT.length()));
            } else if (command.toString().endsWith(CONTINUED)) {
                command.append('\n').append(line);
            } else {
                answer.add(line);
            }
        }
        return steps;
    }

    /**
     * A command and what it answers.
     *
     * @param answer line by line; an ellipsis stands for whatever differs from time to time
     */
    record Step(String command, List<String> answer) {

        /** Whether it changes nothing, so that it may be tried again. */
        boolean reads() {
            return command.contains("/graphql") || !(command.contains(" -d ") || command.contains(" -F "));
        }

        boolean isAnsweredBy(String output) {
            String expected = answer.stream().map(Step::pattern).collect(Collectors.joining("\n"));
            return Pattern.compile(expected, Pattern.DOTALL)
                    .matcher(output.strip().replace("\r", ""))
                    .matches();
        }

        private static String pattern(String line) {
            return Pattern.compile("…")
                    .splitAsStream(line + "\0")
                    .map(part -> Pattern.quote(part.replace("\0", "")))
                    .collect(Collectors.joining(".*?"));
        }
    }
}
