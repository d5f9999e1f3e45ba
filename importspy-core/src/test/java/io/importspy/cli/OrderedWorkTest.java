package io.importspy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.importspy.fixture.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(Patience.SECONDS)
final class OrderedWorkTest {

    private static final List<Integer> THINGS =
            IntStream.rangeClosed(0, 100).boxed().toList();

    @Test
    void results_come_in_the_order_of_the_things() {
        List<Integer> results = new ArrayList<>();
        OrderedWork.run(
                THINGS,
                thing -> {
                    IntStream.range(0, (100 - thing) * 1000).sum();
                    return thing;
                },
                results::add);
        assertThat(results).isEqualTo(THINGS);
    }

    /** Each waits for another one, so that none would be done by one thread alone. */
    @Test
    void as_many_are_worked_on_at_once_as_there_are_processors() {
        int processors = Runtime.getRuntime().availableProcessors();
        assumeTrue(processors > 1);
        CyclicBarrier all = new CyclicBarrier(processors);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        List<Integer> things = IntStream.rangeClosed(0, 3 * processors).boxed().toList();
        OrderedWork.run(
                things,
                thing -> {
                    threads.add(Thread.currentThread());
                    return thing == 0 ? 0 : meet(all);
                },
                result -> true);
        assertThat(threads).hasSize(processors + 1);
    }

    private static int meet(CyclicBarrier all) {
        try {
            return all.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothing_else_is_begun_where_the_first_result_is_enough() {
        Set<Integer> begun = ConcurrentHashMap.newKeySet();
        OrderedWork.run(THINGS, thing -> begun.add(thing), result -> false);
        assertThat(begun).containsExactly(0);
    }

    @Test
    void no_result_is_taken_behind_the_last_one_of_interest() {
        List<Integer> results = new ArrayList<>();
        OrderedWork.run(THINGS, thing -> thing, result -> {
            results.add(result);
            return result < 7;
        });
        assertThat(results).isEqualTo(THINGS.subList(0, 8));
    }

    @Test
    void what_goes_wrong_is_thrown_as_it_is() {
        assertThatThrownBy(() -> OrderedWork.run(
                        THINGS,
                        thing -> {
                            if (thing == 50) {
                                throw new OutOfMemoryError("so it is");
                            }
                            return thing;
                        },
                        result -> true))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("so it is");
    }
}
