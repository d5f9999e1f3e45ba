package com.acme.spi;

public abstract class Basic implements Plugin {
    public final String version() {
        return "2.1";
    }
}
