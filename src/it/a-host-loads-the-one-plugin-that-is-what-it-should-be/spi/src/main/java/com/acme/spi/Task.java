package com.acme.spi;

/** What plugins were before there were answers. */
public interface Task {

    void execute();
}
