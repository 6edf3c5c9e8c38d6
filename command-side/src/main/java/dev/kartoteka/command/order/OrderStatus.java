package dev.kartoteka.command.order;

/** How far an order is. */
enum OrderStatus {
    PLACED,
    IN_WORK,
    READY,
    DELIVERED,
    CANCELLED,
    PARTLY_RETURNED,
    RETURNED;

    /** Whether it may still be worked on. */
    boolean open() {
        return this == PLACED || this == IN_WORK || this == READY;
    }

    /** Whether the client has at least a part of it. */
    boolean delivered() {
        return this == DELIVERED || this == PARTLY_RETURNED;
    }
}
