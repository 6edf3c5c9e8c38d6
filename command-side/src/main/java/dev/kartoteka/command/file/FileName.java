package dev.kartoteka.command.file;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;
import java.util.regex.Pattern;

/** What a file is called: no path, nothing invisible, and nothing that a file system takes for something else. */
final class FileName {

    /** So that it fits file systems, also where a letter takes two bytes. */
    static final int LONGEST = 120;

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** Controls, halves of letters, and marks that turn the direction of writing or are not seen at all. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\u2028\\u2029]");

    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$", Pattern.UNICODE_CHARACTER_CLASS);

    private FileName() {}

    /** @throws InvalidValue when nothing is left of it */
    static String of(String given) {
        String last = PATH.matcher(given).replaceFirst("");
        String seen = UNSEEN.matcher(last).replaceAll("");
        String plain = ENDS.matcher(UNFIT.matcher(seen).replaceAll("_")).replaceAll("");
        if (plain.isEmpty()) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "A file has a name");
        }
        return Text.name(shortened(plain));
    }

    /** The extension stays. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int end = name.offsetByCodePoints(0, LONGEST - extension.codePointCount(0, extension.length()));
        return name.substring(0, end) + extension;
    }
}
