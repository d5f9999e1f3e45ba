package com.acme.billing;

public class Billing implements Runnable {
    @Override
    public void run() {}
}
