package dev.kartoteka.standalone.attack;

/** The parts of an upload, as they go over the wire. */
final class Forms {

    static final String BOUNDARY = "kartoteka";

    private Forms() {}

    static String upload(String fileName, String mapping, String content) {
        return "--kartoteka\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n" + mapping
                + "\r\n--kartoteka\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\n\r\n" + content + "\r\n--kartoteka--\r\n";
    }
}
