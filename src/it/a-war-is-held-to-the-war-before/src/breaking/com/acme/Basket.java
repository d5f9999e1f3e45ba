package com.acme;

public class Basket {

    public void add(CharSequence article) {}
}
