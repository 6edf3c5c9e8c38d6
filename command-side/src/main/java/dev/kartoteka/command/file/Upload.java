package dev.kartoteka.command.file;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.stream.BoundedStream;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A content on its way in: never more of it than files may have, and never all of it in memory. */
final class Upload {

    private static final int BEGINNING = 4096;
    private static final long LONGEST_PASSED_OVER = 64L << 20;

    private Upload() {}

    /**
     * What is sent, once its beginning was found to be of its type.
     *
     * @param told how long it says it is; -1 when it does not say
     */
    static InputStream of(InputStream body, long told, FileType type, long maxSize) throws IOException {
        if (told > maxSize) {
            throw tooLarge(maxSize);
        }
        byte[] beginning = body.readNBytes(BEGINNING);
        if (beginning.length == 0) {
            throw new Refusal(FailureCode.INVALID_UPLOAD, "The body is the file, and it is empty");
        }
        if (!type.fits(beginning)) {
            throw new Refusal(FailureCode.FILE_TYPE_REFUSED, "The content is not of the type " + type.mediaType());
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), body);
        return new BoundedStream(whole, maxSize, () -> tooLarge(maxSize));
    }

    /** Reads what nobody wants, up to a bound; none of it is kept. */
    static void passOver(InputStream body) throws IOException {
        byte[] piece = new byte[BEGINNING];
        long passed = 0;
        int read = 0;
        while (read >= 0 && passed < LONGEST_PASSED_OVER) {
            passed += read;
            read = body.read(piece);
        }
    }

    private static Refusal tooLarge(long maxSize) {
        return new Refusal(FailureCode.FILE_TOO_LARGE, "A file has at most " + maxSize + " bytes");
    }
}
