package dev.kartoteka.torture;

/**
 * One command, and what became of it.
 *
 * @param key its Idempotency-Key; every try of it has the same
 * @param status of the answer; 0 while none came
 */
record Attempt(String key, String path, String body, int status) {

    private static final int FIRST_REFUSAL = 400;

    Attempt answered(int with) {
        return new Attempt(key, path, body, with);
    }

    boolean acknowledged() {
        return status > 0 && status < FIRST_REFUSAL;
    }

    boolean unanswered() {
        return status == 0;
    }
}
