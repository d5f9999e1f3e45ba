package com.acme.billing;

import com.acme.spi.Context;
import com.acme.spi.Plugin;
import com.acme.spi.PluginException;

public final class BillingPlugin implements Plugin {
    public static final String ID = "billing";

    public boolean execute(Context context) throws PluginException {
        return context != null;
    }
}
