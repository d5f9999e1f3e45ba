package com.acme.ledger;

public class Ledger implements Runnable {
    @Override
    public void run() {}
}
