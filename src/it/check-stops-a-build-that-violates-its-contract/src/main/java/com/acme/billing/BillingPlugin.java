package com.acme.billing;

import com.acme.spi.Context;
import com.acme.spi.Plugin;

public final class BillingPlugin implements Plugin {

    public static final String ID = "billing";

    public void execute(Context context) {
        context.toString();
    }
}
