package io.importspy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Work on many things by all processors, whose results come in the order of the things. */
final class OrderedWork {

    private OrderedWork() {}

    /**
     * Works on things. The first is done before any other is begun, since it may tell that the others need no work.
     *
     * @param things what to work on
     * @param work what to do with each; on several threads at once
     * @param goesOn takes each result, in the order of the things; false if the others are of no interest
     */
    static <T, R> void run(List<T> things, Function<T, R> work, Predicate<R> goesOn) {
        boolean more = goesOn.test(work.apply(things.get(0))) && things.size() > 1;
        if (more) {
            runAll(things.subList(1, things.size()), work, goesOn);
        }
    }

    private static <T, R> void runAll(List<T> things, Function<T, R> work, Predicate<R> goesOn) {
        int threads = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::worker);
        try {
            List<Future<R>> results = new ArrayList<>();
            for (T thing : things) {
                results.add(workers.submit(() -> work.apply(thing)));
            }
            for (Future<R> result : results) {
                if (!goesOn.test(resultOf(result))) {
                    return;
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** A daemon does not keep the process when nobody waits for it any longer. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "importspy-check");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R resultOf(Future<R> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e);
        }
    }
}
