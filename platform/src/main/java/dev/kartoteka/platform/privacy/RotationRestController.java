package dev.kartoteka.platform.privacy;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rotation of the master key, for whoever runs the system. */
@RestController
@Needs("encryption:write")
class RotationRestController {

    private static final String PATH = "/api/v1/encryption/rotate-master-key";

    private final KeyRotation rotation;

    RotationRestController(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @PostMapping(PATH)
    @Described(
            summary = "Wrap all keys of personal data by a new master key; one that is under way goes on",
            tag = "encryption",
            answer = KeyRotation.Progress.class)
    ResponseEntity<KeyRotation.Progress> rotate() {
        return ResponseEntity.accepted().body(rotation.rotate());
    }

    @GetMapping(PATH)
    @Described(
            summary = "How far the rotation of the master key is",
            tag = "encryption",
            answer = KeyRotation.Progress.class)
    KeyRotation.Progress progress() {
        return rotation.progress();
    }
}
