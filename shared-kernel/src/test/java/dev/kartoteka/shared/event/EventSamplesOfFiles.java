package dev.kartoteka.shared.event;

import dev.kartoteka.shared.file.FileErased;
import dev.kartoteka.shared.file.FileRemoved;
import dev.kartoteka.shared.file.FileRevised;
import dev.kartoteka.shared.file.FileUploaded;
import java.util.List;

/** Samples of files. */
final class EventSamplesOfFiles {

    private static final String FILE = "file-1";
    private static final String CLIENT = "client-1";

    private EventSamplesOfFiles() {}

    static List<DomainEvent> all() {
        return List.of(
                new FileUploaded(
                        FILE,
                        CLIENT,
                        "Jāņa pase.pdf",
                        "application/pdf",
                        "6f1c1e0e-0000-4000-8000-000000000001",
                        "ab".repeat(32),
                        23_385L),
                new FileRevised(
                        FILE,
                        CLIENT,
                        2,
                        "Jāņa pase.pdf",
                        "Jāņa pase.png",
                        "application/pdf",
                        "image/png",
                        "6f1c1e0e-0000-4000-8000-000000000002",
                        "ab".repeat(32),
                        "cd".repeat(32),
                        23_385L,
                        512L),
                new FileRemoved(FILE, CLIENT),
                new FileErased(FILE, CLIENT, CLIENT));
    }
}
