package com.acme.billing;

import com.acme.spi.Basic;

public final class BillingPlugin extends Basic {
    @Override
    public boolean execute() {
        return true;
    }
}
