package com.acme;

import java.util.List;

public class Ledger {

    public static final int LIMIT = 10;

    public void book(String text) {}

    public List<String> entries() {
        return List.of();
    }
}
