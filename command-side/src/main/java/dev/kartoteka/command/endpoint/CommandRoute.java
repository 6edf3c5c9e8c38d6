package dev.kartoteka.command.endpoint;

/**
 * Where a command is posted to.
 *
 * @param collection such as {@code clients}
 * @param verb such as {@code rename}; empty for a creation
 */
record CommandRoute(
        String collection,
        String verb,
        Class<? extends Command> type,
        String summary,
        boolean reasonRequired,
        String right) {

    static CommandRoute of(Class<? extends Command> type, CommandPath path) {
        String[] parts = path.value().split("/", -1);
        String right = path.right().isEmpty() ? parts[0] : path.right();
        if (parts.length == 1) {
            return new CommandRoute(parts[0], "", type, path.summary(), path.reasonRequired(), right);
        }
        if (parts.length != 3 || !parts[1].equals("{id}")) {
            throw new IllegalStateException("Not a command path: " + path.value());
        }
        return new CommandRoute(parts[0], parts[2], type, path.summary(), path.reasonRequired(), right);
    }

    boolean creates() {
        return verb.isEmpty();
    }
}
