package com.acme;

import java.util.TimerTask;
import java.util.function.IntConsumer;

public class Plugin {

    public void stop() {
        IntConsumer end = System::exit;
        end.accept(1);
    }

    public void later(Clock clock, TimerTask task) {
        clock.schedule(task, 5L);
    }
}
