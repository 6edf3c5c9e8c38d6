package dev.kartoteka.command.imports.rows;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text whose columns are set apart by any number of blanks and tabs: one blank takes their place, at the ends of a line none. */
final class SingleBlanks extends FilterReader {

    private boolean lineHasText;
    private int pending = NOTHING;

    private static final int NOTHING = -2;

    SingleBlanks(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        if (pending != NOTHING) {
            int kept = pending;
            pending = NOTHING;
            return kept;
        }
        int next = super.read();
        boolean blank = false;
        while (next == ' ' || next == '\t') {
            blank = true;
            next = super.read();
        }
        boolean ends = next < 0 || next == '\n' || next == '\r';
        boolean separates = blank && lineHasText && !ends;
        lineHasText = !ends;
        if (separates) {
            pending = next;
            return ' ';
        }
        return next;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                break;
            }
            buffer[offset + count] = (char) next;
            count++;
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
