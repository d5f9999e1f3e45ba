package com.acme;

public final class Billing implements Plugin {
    public boolean execute() {
        return true;
    }
}
