package com.acme.spi;

/** What the host runs. */
public interface Plugin {

    /** Does the work; returns whether there was any. */
    boolean execute();
}
