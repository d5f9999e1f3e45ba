package com.acme;

public final class Plugin {
    // What the contract does not say.
    public void execute() {}
}
