package dev.kartoteka.shared.goal;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The goal was shared among others, which each part says of itself in the same transaction. Who was a part of the split before
 * and is not any more has no part since.
 */
@Revision("1")
public record GoalSplit(String goalId, List<SplitPart> parts) implements GoalEvent {}
