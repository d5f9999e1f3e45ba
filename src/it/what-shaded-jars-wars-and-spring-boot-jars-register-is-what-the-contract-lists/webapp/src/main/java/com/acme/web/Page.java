package com.acme.web;

import java.util.concurrent.Callable;

public class Page implements Callable<String> {
    @Override
    public String call() {
        return "";
    }
}
