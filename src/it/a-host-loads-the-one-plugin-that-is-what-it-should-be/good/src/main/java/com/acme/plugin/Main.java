package com.acme.plugin;

import com.acme.spi.Plugin;

public final class Main implements Plugin {

    @Override
    public boolean execute() {
        return true;
    }
}
