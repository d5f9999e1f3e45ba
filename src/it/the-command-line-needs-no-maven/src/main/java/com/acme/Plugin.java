package com.acme;

public final class Plugin {

    public void execute() {}
}
