package dev.kartoteka.command.invoice;

/** What the paper does, and in which series it is numbered when none is named. */
enum InvoiceKind {
    INVOICE("INV"),
    CREDIT_NOTE("CN");

    private final String series;

    InvoiceKind(String series) {
        this.series = series;
    }

    String series() {
        return series;
    }
}
