package dev.kartoteka.standalone.cli;

import tools.jackson.databind.JsonNode;

/** What the system says of an import, as far as a terminal shows it. */
record ImportState(
        String state,
        long rowsTotal,
        long rowsRead,
        long applied,
        long unchanged,
        long ignored,
        long rejected,
        long commands,
        double rowsPerSecond,
        String noted,
        String error) {

    static ImportState of(JsonNode status) {
        StringBuilder noted = new StringBuilder();
        status.path("noted").properties().forEach(rule -> noted.append(noted.isEmpty() ? "" : ", ")
                .append(rule.getKey())
                .append(' ')
                .append(rule.getValue().asLong()));
        JsonNode error = status.path("error");
        return new ImportState(
                status.path("state").asString(""),
                status.path("rowsTotal").asLong(0),
                status.path("rowsRead").asLong(0),
                status.path("applied").asLong(0),
                status.path("unchanged").asLong(0),
                status.path("ignored").asLong(0),
                status.path("rejected").asLong(0),
                status.path("commandsSent").asLong(0),
                status.path("rowsPerSecond").asDouble(0),
                noted.toString(),
                error.isObject()
                        ? error.path("code").asString("") + ": "
                                + error.path("detail").asString("")
                        : "");
    }

    boolean over() {
        return state.equals("DONE") || state.equals("FAILED");
    }

    boolean done() {
        return state.equals("DONE");
    }

    long secondsLeft() {
        return rowsPerSecond <= 0 ? -1 : Math.round((rowsTotal - rowsRead) / rowsPerSecond);
    }
}
