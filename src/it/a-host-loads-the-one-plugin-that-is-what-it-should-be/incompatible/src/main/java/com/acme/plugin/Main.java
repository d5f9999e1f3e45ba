package com.acme.plugin;

import com.acme.spi.Task;

/** Made for an earlier host. */
public final class Main implements Task {

    @Override
    public void execute() {}
}
