package dev.kartoteka.command.approvalrule;

/** What can need approval; the names are those that events carry. */
public enum ApprovalKind {
    QUOTE,
    CONTRACT,
    ORDER
}
