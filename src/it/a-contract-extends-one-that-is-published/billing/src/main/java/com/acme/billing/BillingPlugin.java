package com.acme.billing;

public final class BillingPlugin {
    public boolean execute() {
        return true;
    }
}
