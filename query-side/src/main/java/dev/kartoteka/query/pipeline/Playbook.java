package dev.kartoteka.query.pipeline;

import dev.kartoteka.shared.pipeline.PlaybookItem;
import dev.kartoteka.shared.pipeline.PlaybookTask;
import java.util.List;

/** What is to be done in a stage by the deals that enter it. */
public record Playbook(List<PlaybookItem> items, List<PlaybookTask> tasks) {}
