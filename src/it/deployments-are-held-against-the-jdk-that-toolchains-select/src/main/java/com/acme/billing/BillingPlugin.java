package com.acme.billing;

public final class BillingPlugin {

    public static final String ID = "billing";

    public boolean execute() {
        return true;
    }
}
