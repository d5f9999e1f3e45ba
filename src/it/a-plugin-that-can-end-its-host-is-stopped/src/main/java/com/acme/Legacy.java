package com.acme;

public class Legacy {

    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
