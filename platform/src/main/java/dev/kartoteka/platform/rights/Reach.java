package dev.kartoteka.platform.rights;

/** Which records of a collection a right is for; each reach has all that the ones before it have. */
public enum Reach {
    NONE,
    /** Those one is responsible for, and the pool's. */
    OWN,
    /** Those that members of one's team or of a team below it are responsible for, and the pool's. */
    TEAM,
    ALL;

    Reach or(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
