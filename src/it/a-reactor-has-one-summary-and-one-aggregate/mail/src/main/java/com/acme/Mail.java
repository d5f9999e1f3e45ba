package com.acme;

public final class Mail {
    public void send() {}
}
