package com.acme.multi;

public final class Point {
    public int x() {
        return 0;
    }
}
