package com.acme.billing;

/** Compiled with -source and -target, which say nothing of the API. */
public final class BillingPlugin {

    public boolean execute(String account) {
        if (account.isEmpty()) {
            return false;
        }
        return !account.isBlank();
    }
}
