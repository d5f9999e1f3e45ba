package com.acme;

import java.util.List;

public class Ledger {

    public static final int LIMIT = 12;

    public void book(CharSequence text) {}

    public List<? extends CharSequence> entries() {
        return List.of();
    }
}
