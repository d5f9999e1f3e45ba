package com.acme.mail;

import com.acme.spi.Basic;

public final class MailPlugin extends Basic {
    @Override
    public boolean execute() {
        return true;
    }
}
