package com.acme.web;

import org.slf4j.Marker;

public abstract class Page implements Marker {
    public String text() {
        return "page";
    }
}
