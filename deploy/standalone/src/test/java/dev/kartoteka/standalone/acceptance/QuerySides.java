package dev.kartoteka.standalone.acceptance;

import java.util.List;

/** The system as each of its query sides shows it. */
record QuerySides(List<Api> each) {}
