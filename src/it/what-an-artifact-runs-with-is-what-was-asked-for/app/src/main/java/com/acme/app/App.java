package com.acme.app;

import com.acme.model.Money;
import com.acme.servlet.Servlet;

public class App implements Servlet {
    public Money price() {
        return Money.of(1);
    }
}
