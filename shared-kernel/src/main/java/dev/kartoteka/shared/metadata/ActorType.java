package dev.kartoteka.shared.metadata;

/** What kind of actor caused an event. */
public enum ActorType {
    EMPLOYEE,
    API_KEY,
    RULE,
    IMPORT,
    SYSTEM
}
