package dev.kartoteka.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs in by user name and password, and again when the session has become too old. */
final class PasswordAccess implements Access {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI logIn;
    private final String username;
    private final String password;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    PasswordAccess(URI baseUrl, String username, String password) {
        this.logIn = URI.create(baseUrl.toString().replaceFirst("/+$", "") + "/api/v1/auth/token");
        this.username = username;
        this.password = password;
    }

    @Override
    public String token() {
        return token.isEmpty() ? renewedToken() : token;
    }

    @Override
    public String renewedToken() {
        HttpRequest request = HttpRequest.newBuilder(logIn)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("username", username, "password", password))))
                .build();
        try {
            JsonNode answer = JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (!answer.has("accessToken")) {
                throw new ImportFailed(answer.path("code").asString("") + ": "
                        + answer.path("detail").asString("no token"));
            }
            token = answer.get("accessToken").asString();
            return token;
        } catch (IOException e) {
            throw new SystemAway("Nothing answers at " + logIn + "; is Kartoteka running?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailed("Interrupted before anything was sent");
        }
    }
}
