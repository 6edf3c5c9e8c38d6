package dev.kartoteka.command;

import dev.kartoteka.platform.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The command side as a process of its own, over Axon Server. */
@SpringBootApplication(scanBasePackages = {"dev.kartoteka.platform", "dev.kartoteka.command"})
public class CommandSideApplication {

    public static void main(String[] arguments) {
        Start.side(CommandSideApplication.class, "command-side", arguments);
    }
}
