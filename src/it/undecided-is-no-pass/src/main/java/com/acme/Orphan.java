package com.acme;

public class Orphan extends Parent {
    public void own() {}
}
