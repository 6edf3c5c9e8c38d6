package dev.kartoteka.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the web server refuses before any application sees it, such as a malformed address, as a problem document. */
public class ProblemReportValve extends ErrorReportValve {

    private static final int FIRST_FAULT = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < FIRST_FAULT || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String code = status < 500 ? "INVALID_PARAMETER" : "INTERNAL_ERROR";
        String body = "{\"type\":\"urn:kartoteka:problem:"
                + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                + "\",\"title\":\"The request cannot be read.\",\"status\":" + status + ",\"code\":\"" + code + "\"}";
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the caller went away; there is nobody to answer
        }
    }
}
