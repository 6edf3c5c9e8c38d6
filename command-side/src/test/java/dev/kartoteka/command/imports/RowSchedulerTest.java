package dev.kartoteka.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RowSchedulerTest {

    @Test
    void keepsTheOrderOfEachRecord() throws InterruptedException {
        Map<String, List<Integer>> order = new ConcurrentHashMap<>();
        SplittableRandom random = new SplittableRandom(1);
        try (RowScheduler scheduler = new RowScheduler(8)) {
            for (int i = 0; i < 20_000; i++) {
                int number = i;
                Set<String> changes = Set.of("r" + random.nextInt(20), "s" + random.nextInt(20));
                scheduler.submit(
                        changes,
                        Set.of("r" + random.nextInt(20)),
                        () -> changes.forEach(
                                id -> order.computeIfAbsent(id, key -> Collections.synchronizedList(new ArrayList<>()))
                                        .add(number)));
            }
            scheduler.drain();
        }
        assertThat(order).hasSize(40);
        assertThat(order.values()).allSatisfy(numbers -> assertThat(numbers).isSorted());
    }

    @Test
    void runsARowAfterWhatItRefersToAndBeforeThatIsChangedAgain() throws InterruptedException {
        List<String> ran = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begin = new CountDownLatch(1);
        try (RowScheduler scheduler = new RowScheduler(8)) {
            scheduler.submit(Set.of("client"), Set.of(), () -> {
                await(begin);
                ran.add("register");
            });
            for (int i = 0; i < 20; i++) {
                scheduler.submit(Set.of("deal" + i), Set.of("client"), () -> ran.add("open"));
            }
            scheduler.submit(Set.of("client"), Set.of(), () -> ran.add("archive"));
            begin.countDown();
            scheduler.drain();
        }
        assertThat(ran).hasSize(22).startsWith("register", "open").endsWith("open", "archive");
    }

    @Test
    void runsUnrelatedRowsAtTheSameTime() throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(4);
        List<Integer> met = Collections.synchronizedList(new ArrayList<>());
        try (RowScheduler scheduler = new RowScheduler(4)) {
            for (int i = 0; i < 4; i++) {
                int number = i;
                scheduler.submit(Set.of("r" + i), Set.of("all need it"), () -> {
                    meet(together);
                    met.add(number);
                });
            }
            scheduler.drain();
        }
        assertThat(met).hasSize(4);
    }

    @Test
    void tellsOfARowThatFailed() throws InterruptedException {
        try (RowScheduler scheduler = new RowScheduler(2)) {
            scheduler.submit(Set.of("a"), Set.of(), () -> {
                throw new IllegalArgumentException("unforeseen");
            });
            assertThatThrownBy(scheduler::drain).hasRootCauseMessage("unforeseen");
            assertThatThrownBy(() -> scheduler.submit(Set.of("b"), Set.of(), () -> {}))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
