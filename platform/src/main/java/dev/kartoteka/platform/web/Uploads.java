package dev.kartoteka.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Which requests come with a file, and so have a limit of their own, and take as long as their sender likes. */
final class Uploads {

    private static final Pattern FILES = Pattern.compile("/api/v1/files(/[A-Za-z0-9._-]+/revise)?");

    private Uploads() {}

    static boolean is(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith("/imports")
                || (request.getMethod().equals("POST") && FILES.matcher(path).matches());
    }
}
