package dev.kartoteka.platform.privacy;

/** Nothing personal is written about somebody who was erased. */
final class PersonErased extends RuntimeException {

    PersonErased(String recordId) {
        super("The personal data of " + recordId + " were erased; nothing personal is kept about it any more");
    }
}
