package com.acme;

public class Parent {
    public void run() {}
}
