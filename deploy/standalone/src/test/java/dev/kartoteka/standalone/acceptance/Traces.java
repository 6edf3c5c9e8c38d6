package dev.kartoteka.standalone.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Looks for a text wherever a system may have left it, in every form it may have there. */
public final class Traces {

    private Traces() {}

    /** The files below a directory that hold the text: plain, as UTF-16, as Base64, or packed by gzip or by the read store. */
    public static List<Path> inFiles(Path directory, String text) throws IOException {
        Set<byte[]> forms = forms(text);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] content = content(file);
                if (isIn(content, forms) || isPacked(content, forms) || isInPages(file, content, forms)) {
                    found.add(directory.relativize(file));
                }
            }
        }
        return found;
    }

    /** The collections whose documents hold the text. */
    static List<String> inCollections(MongoTemplate mongo, String text) {
        return mongo.getCollectionNames().stream()
                .filter(name -> {
                    for (org.bson.Document document : mongo.getCollection(name).find()) {
                        if (document.toJson().contains(text)) {
                            return true;
                        }
                    }
                    return false;
                })
                .sorted()
                .toList();
    }

    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException e) {
            return new byte[0]; // the database removes what it needs no more
        }
    }

    private static Set<byte[]> forms(String text) {
        Set<byte[]> forms = new LinkedHashSet<>();
        forms.add(text.getBytes(StandardCharsets.UTF_8));
        forms.add(text.getBytes(StandardCharsets.UTF_16LE));
        forms.add(text.getBytes(StandardCharsets.UTF_16BE));
        for (int shift = 0; shift < 3; shift++) { // three places where it may begin within a group of three bytes
            byte[] shifted = ("x".repeat(shift) + text).getBytes(StandardCharsets.UTF_8);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            String certain = encoded.substring(shift == 0 ? 0 : shift + 1, encoded.length() - 2);
            forms.add(certain.getBytes(StandardCharsets.US_ASCII));
        }
        return forms;
    }

    private static boolean isIn(byte[] content, Set<byte[]> forms) {
        return forms.stream().anyMatch(form -> holds(content, form, 0) >= 0);
    }

    private static boolean isInPages(Path file, byte[] content, Set<byte[]> forms) {
        return file.getFileName().toString().startsWith("read-store.mv")
                && new PackedPages(content).anyMatch(page -> isIn(page, forms));
    }

    private static boolean isPacked(byte[] content, Set<byte[]> forms) {
        byte[] magic = {0x1f, (byte) 0x8b, 8};
        for (int at = holds(content, magic, 0); at >= 0; at = holds(content, magic, at + 1)) {
            try (GZIPInputStream unpacked =
                    new GZIPInputStream(new ByteArrayInputStream(content, at, content.length - at))) {
                byte[] plain = unpacked.readNBytes(64 << 20);
                if (isIn(plain, forms)) {
                    return true;
                }
            } catch (IOException e) {
                // these three bytes began no gzip file
            }
        }
        return false;
    }

    private static int holds(byte[] content, byte[] wanted, int from) {
        for (int at = from; at <= content.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
