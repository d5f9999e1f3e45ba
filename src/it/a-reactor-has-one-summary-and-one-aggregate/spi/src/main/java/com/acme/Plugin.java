package com.acme;

public interface Plugin {
    boolean execute();
}
