package dev.kartoteka.benchmark.server;

import dev.kartoteka.platform.rights.Needs;
import java.lang.management.ManagementFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long this process has compiled since it started. */
@RestController
@RequestMapping("/benchmark")
@Needs(Needs.NOTHING)
class CompilingRestController {

    @GetMapping("/compiling")
    Compiling compiling() {
        return new Compiling(ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
    }

    record Compiling(long milliseconds) {}
}
