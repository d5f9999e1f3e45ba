package com.other;

/** Runs in every JVM that looks for such services. */
public final class Spy implements Runnable {

    @Override
    public void run() {}
}
