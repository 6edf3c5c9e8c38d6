package dev.kartoteka.benchmark;

/** One question of the benchmark. */
interface Chapter {

    /** What is going on, for who waits. */
    String title();

    void measure(SystemUnderTest system, Effort effort, Results results) throws Exception;
}
