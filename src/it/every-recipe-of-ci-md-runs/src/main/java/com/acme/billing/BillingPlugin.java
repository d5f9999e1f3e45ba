package com.acme.billing;

public final class BillingPlugin {

    public boolean execute(String invoice) {
        return !invoice.isBlank();
    }

    /** No line of the contract, but there are those who call it. */
    public String id() {
        return "billing";
    }
}
